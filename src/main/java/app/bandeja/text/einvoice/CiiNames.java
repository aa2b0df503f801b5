package app.bandeja.text.einvoice;

/** What the parts of a Cross Industry Invoice are called, which changed after ZUGFeRD 1. */
record CiiNames(
        String root,
        String document,
        String transaction,
        String agreement,
        String delivery,
        String settlement,
        String totals,
        String lineAgreement,
        String lineDelivery,
        String lineSettlement,
        String lineTotals) {

    static final CiiNames NOW = new CiiNames(
            "CrossIndustryInvoice",
            "ExchangedDocument",
            "SupplyChainTradeTransaction",
            "ApplicableHeaderTradeAgreement",
            "ApplicableHeaderTradeDelivery",
            "ApplicableHeaderTradeSettlement",
            "SpecifiedTradeSettlementHeaderMonetarySummation",
            "SpecifiedLineTradeAgreement",
            "SpecifiedLineTradeDelivery",
            "SpecifiedLineTradeSettlement",
            "SpecifiedTradeSettlementLineMonetarySummation");

    static final CiiNames ZUGFERD_1 = new CiiNames(
            "CrossIndustryDocument",
            "HeaderExchangedDocument",
            "SpecifiedSupplyChainTradeTransaction",
            "ApplicableSupplyChainTradeAgreement",
            "ApplicableSupplyChainTradeDelivery",
            "ApplicableSupplyChainTradeSettlement",
            "SpecifiedTradeSettlementMonetarySummation",
            "SpecifiedSupplyChainTradeAgreement",
            "SpecifiedSupplyChainTradeDelivery",
            "SpecifiedSupplyChainTradeSettlement",
            "SpecifiedTradeSettlementMonetarySummation");
}
