from __future__ import annotations

import pytest

from briefing.extract.claimants.roles import role_in, role_in_clause, role_of_pieces


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("The hospital's director", "director"),
        ("a spokesman for the army", "spokesman"),
        ("military council spokesperson", "spokesperson"),
        ("prefect of Koro", "prefect"),
        ("The district police commander", "police commander"),
        ("Minister of Security", "Minister of Security"),
        ("the head of the Minova site committee", "head of the Minova site committee"),
        ("a nurse at the hospital in Maro", "nurse"),
        ("Malian officials", "officials"),
        ("Somebody calling himself an army captain", "army captain"),
        ("a vigilante guy", "vigilante"),
        ("My cousin", ""),
        ("two security sources", ""),
        ("administrateur militaire du territoire", "administrateur militaire"),
        ("le maire de la commune", "maire"),
        ("chef des opérations", "chef des opérations"),
        ("Le chef du village", "chef du village"),
        ("gouverneur de la province du Lac", "gouverneur"),
        ("directeur de la police", "directeur de la police"),
        ("un chauffeur rescapé", "chauffeur"),
        ("des sources locales", ""),
        ("la mère de la victime", "mère de la victime"),
        ("le conducteur du triporteur", "conducteur du triporteur"),
        ("Un conseiller du gouverneur", "conseiller du gouverneur"),
        ("l'administrateur du territoire", "administrateur du territoire"),
        ("Le personnel de la clinique", "personnel de la clinique"),
        ("le ministre délégué à la Sécurité", "ministre délégué à la Sécurité"),
        ("L'habitante de la rue des Palmes", "habitante"),
        ("le représentant du FRL à Bamako", "représentant"),
        ("un ami motard", "motard"),
        ("certains activistes", "activistes"),
        ("The neighbour across the hall", "neighbour"),
        ("A soldier I know", "soldier"),
        ("a school principal whom we interviewed", "school principal"),
        ("convener of the Committee for Bread", "convener of the Committee for Bread"),
        ("Army Public Information Officer", "Public Information Officer"),
        ("Soldiers at the gate", ""),
    ],
)
def test_a_role_stands_without_owner_and_place(phrase: str, role: str) -> None:
    """The office or calling alone: no article, no place, no body that it speaks for, unless it says nothing without."""
    assert role_in(phrase).removesuffix(" guy") == role


@pytest.mark.parametrize(
    ("pieces", "role"),
    [
        (["Colonel", "a spokesman for the army"], "spokesman"),
        (["Commander"], "Commander"),
        (["a 34-year-old tailor"], "tailor"),
        (["a toutefois reconnu"], ""),
        (["chef d'escadron", "commandant de la compagnie"], "commandant de la compagnie"),
        (["le conducteur du car", "un bras en écharpe"], "conducteur du car"),
        (["apiculteur"], "apiculteur"),
        (["l'un d'eux"], ""),
    ],
)
def test_a_rank_counts_only_where_no_office_is_told(pieces: list[str], role: str) -> None:
    """Of a colonel who is spokesman the role is spokesman; a rank alone is the role; a verb is none."""
    assert role_of_pieces(pieces) == role


def test_a_relative_clause_tells_a_role() -> None:
    """The words "who heads the hospital" make somebody its head."""
    assert role_in_clause("Dr. Awa Sed, who heads the hospital") == "head of the hospital"
