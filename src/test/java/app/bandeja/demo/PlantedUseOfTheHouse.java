package app.bandeja.demo;

import app.bandeja.invoice.TaxId;

/** A broken rule, for the test of the rules. */
interface PlantedUseOfTheHouse {
    TaxId use();
}
