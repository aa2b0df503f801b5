package app.bandeja.cli;

import app.bandeja.text.DocumentReader;

/** A broken rule, for the test of the rules. */
interface PlantedReachIntoText {
    DocumentReader reach();
}
