"""Given names that tell a sex: common ones of the Sahel, the Horn, the Congo, the Levant, Haiti, Latin America and Europe."""

from __future__ import annotations

_HERS = (
    "aïcha aicha aïssata aissata aissatou aminata amina awa assa binta bintou coumba djeneba djénéba fanta fatima fatimata fatou fatoumata fatouma hadja halima hawa "
    "kadiatou kadidia khadija khadidja mariam mariama maimouna maïmouna nana oumou rahma rahmata ramata rokia rokiatou safiatou salimata sira tata zeinabou zeinab zainab "
    "zara zahra zenab ladi hauwa hajara rabi asmau ngozi chioma adaeze amaka blessing grace patience mercy joy hope faith comfort esther ruth rebecca sarah rachel miriam "
    "mary marie maria marthe martha anne anna annie alice béatrice beatrice bernadette cécile cecile chantal christine claire claudine colette denise "
    "elisabeth élisabeth elizabeth emma esperance espérance eveline éveline evelyne florence françoise francoise furaha gabrielle gisèle hélène helen helene immaculée "
    "isabelle jacqueline jane jeanne jeannette joséphine josephine judith julie juliette justine laetitia léontine louise lucie lydia lydie madeleine magalie manon marguerite "
    "monique nadège nadia nadine nathalie neema nicole odette odilia olga pascaline pauline pélagie rose rosalie rosine sandrine solange sophie sylvie thérèse therese "
    "valérie véronique virginie viviane yolande yvette yvonne zawadi laila leila layla noor nour huda rania rasha rima salma samira sana sawsan shireen suad yasmin hanan "
    "iryna irina oksana olena natalia natalya tetyana svetlana kateryna yulia lesia halyna luz carmen rosa juana ana lucía lucia marta sofía sofia gabriela daniela paola "
    "patricia claudia elena teresa guadalupe wanjiku akinyi atieno wambui njeri aster tigist hirut almaz selam faduma hodan sahra ubah ifrah deqa linda susan karen "
    "laura jennifer jessica emily emilie caroline catherine kate margaret victoria diana angela barbara nancy sandra amanda mwajuma rehema zuhura suzana celeste graça "
    "fátima rabia bilkisu saratu rakiya ya-fanna mirlande guerline nadege wideline rose-marie marie-claire marie-louise anne-marie sœur sister"
)
_HIS = (
    "abdallah abdelkader abdel abderrahmane abdi abdirahman abdirisaq abdou abdoul abdoulaye abdoulkarim abdourahamane abdullah abdullahi abubakar abu adama adam "
    "adamou ahmad ahmed ahmadou al-hassan alassane alhaji alhassane ali aliou almoustapha alou amadou aly amara anas assane assimi aziz babacar bakary bala baba bechir boubacar "
    "boubou boureima bukar cheick cheikh chukwu demba djibril djibo drissa emeka garba habib hamadi hamadoun hamid hamidou hama hamza haruna hassan hassane hussein "
    "ibrahim ibrahima ibrahim idriss idrissa ilyad ismael ismaël issa issaka issoufou jibril kabiru kader kalifa karim lamine lassana lawan mahamadou mahamane mahamat "
    "mahmoud malick mamadou mamoudou mohamed mohammad mohammed mohamadou modibo moctar moumouni mounkaila moussa moustapha muhammad musa mustafa mustapha mustafa nuhu omar oumar "
    "ousmane rabiou sadio saidou saïdou salah salif salifou saliou sani seydou sidi sidiki souleymane soumaïla sulaiman suleiman tahirou tidiane umar umaru usman yacouba yahaya "
    "yaya youssouf yusuf yusuf zakaria zakari paul pierre jean jacques joseph john james peter david daniel samuel emmanuel moses isaac jacob abraham simon thomas michael michel "
    "charles henri henry georges george albert alain alexandre alexander andré andre antoine anthony augustin bernard bertrand bruno christian christophe christopher claude "
    "clément daniel denis désiré dieudonné didier dominique edmond edouard édouard eric éric ernest étienne eugène fabrice félix felix ferdinand fidèle firmin florent francis françois "
    "frank frédéric gabriel gaston gérard gilbert gilles godefroid grégoire guillaume gustave guy hamuli hervé honoré hugo ignace innocent jérôme joel joël jules julien justin lambert laurent "
    "léon léonard louis luc lucien marc marcel mark martin mathieu matthew maurice nestor nicolas nicholas noël norbert olivier oscar pascal patrick patrice philippe prosper raphaël raymond rené "
    "richard robert roger roland rodrigue sébastien serge stéphane stephen steven sylvain sylvestre théodore théophile thierry valentin victor vincent william xavier yves zacharie "
    "oleh oleg serhii serhiy sergei andriy andrii dmytro dmitry ivan mykola mykhailo oleksandr olexandr petro pavlo vadym vadim viktor vitaliy vitaly volodymyr vladimir yuriy yuri ihor igor "
    "juan carlos josé jose luis jorge pedro miguel hernando fernando diego alejandro andrés ricardo roberto mario manuel rafael ramón francisco eduardo enrique gustavo óscar "
    "roldophe wilner jean-baptiste jean-claude jean-pierre jean-marie jean-paul jean-luc frantz ronald reginald gonaïves omar khaled khalid tariq walid ziad samir nabil bassam "
    "bashar fadi firas ghassan jamal kamal majid marwan munir nasser raed rami sami tarek waleed yasser yousef kofi kwame kwesi kojo otieno kamau kipchoge mwangi tesfaye getachew abiy "
    "abebe haile hailu berhanu girma solomon hamuli baraka juma hamisi rashid saidi sospeter jabu sipho thabo themba vusi filipe joão antónio tomás"
)
GIVEN = dict.fromkeys(_HERS.split(), "f") | dict.fromkeys(_HIS.split(), "m")
"""Given name, casefolded → "f" or "m"."""
