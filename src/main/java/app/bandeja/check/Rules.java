package app.bandeja.check;

import java.util.List;

/** All rules, in the order in which a person reads their findings. */
final class Rules {
    static final List<Rule> ALL = List.of(
            new KindIsClear(),
            new FieldsAreThere(),
            new FieldsAreSure(),
            new TaxIdHolds(),
            new SupplierIsAnother(),
            new CustomerIsOwn(),
            new DateIsPlausible(),
            new TotalsAddUp(),
            new TaxesAgree(),
            new UntaxedIsPrintedTwice(),
            new RatesWereInForce(),
            new QrAgrees(),
            new XmlAgrees(),
            new SignatureHolds());

    private Rules() {}
}
