"""Incidents: what a report tells, for the form: type, time, town, parties and weapons, each with its passage."""
