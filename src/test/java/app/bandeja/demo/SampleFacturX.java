package app.bandeja.demo;

import app.bandeja.demo.SampleInvoice.Tax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The same invoice as exact data inside its PDF: Factur-X 1.0, profile BASIC WL, in CII. */
final class SampleFacturX {
    private static final String NAME = "factur-x.xml";

    private SampleFacturX() {}

    static void attach(PDDocument document, SampleInvoice invoice) throws IOException {
        byte[] xml = xml(invoice).getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(xml));
        file.setSubtype("text/xml");
        file.setSize(xml.length);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Alternative");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(NAME, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static String xml(SampleInvoice invoice) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" \
                xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" \
                xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
                  <rsm:ExchangedDocumentContext>
                    <ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:factur-x.eu:1p0:basicwl</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter>
                  </rsm:ExchangedDocumentContext>
                  <rsm:ExchangedDocument>
                    <ram:ID>%s</ram:ID>
                    <ram:TypeCode>380</ram:TypeCode>
                    <ram:IssueDateTime><udt:DateTimeString format="102">%s</udt:DateTimeString></ram:IssueDateTime>
                  </rsm:ExchangedDocument>
                  <rsm:SupplyChainTradeTransaction>
                    <ram:ApplicableHeaderTradeAgreement>
                %s
                %s
                    </ram:ApplicableHeaderTradeAgreement>
                    <ram:ApplicableHeaderTradeDelivery/>
                    <ram:ApplicableHeaderTradeSettlement>
                      <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
                %s
                      <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
                        <ram:LineTotalAmount>%s</ram:LineTotalAmount>
                        <ram:TaxBasisTotalAmount>%s</ram:TaxBasisTotalAmount>
                        <ram:TaxTotalAmount currencyID="EUR">%s</ram:TaxTotalAmount>
                        <ram:GrandTotalAmount>%s</ram:GrandTotalAmount>
                        <ram:DuePayableAmount>%s</ram:DuePayableAmount>
                      </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
                    </ram:ApplicableHeaderTradeSettlement>
                  </rsm:SupplyChainTradeTransaction>
                </rsm:CrossIndustryInvoice>
                """.formatted(
                        invoice.number(),
                        DateTimeFormatter.BASIC_ISO_DATE.format(invoice.date()),
                        party(
                                "SellerTradeParty",
                                invoice.supplier().name(),
                                invoice.supplier().taxId()),
                        party("BuyerTradeParty", SampleLayout.CUSTOMER[0], SampleLayout.CUSTOMER[1]),
                        invoice.taxes().stream().map(SampleFacturX::tax).collect(Collectors.joining("\n")),
                        invoice.base(),
                        invoice.base(),
                        invoice.tax(),
                        invoice.total(),
                        invoice.total());
    }

    private static String party(String role, String name, String taxId) {
        return """
                      <ram:%1$s>
                        <ram:Name>%2$s</ram:Name>
                        <ram:PostalTradeAddress><ram:CountryID>ES</ram:CountryID></ram:PostalTradeAddress>
                        <ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">ES%3$s</ram:ID></ram:SpecifiedTaxRegistration>
                      </ram:%1$s>""".formatted(role, name, taxId);
    }

    private static String tax(Tax tax) {
        return """
                      <ram:ApplicableTradeTax>
                        <ram:CalculatedAmount>%s</ram:CalculatedAmount>
                        <ram:TypeCode>VAT</ram:TypeCode>
                        <ram:BasisAmount>%s</ram:BasisAmount>
                        <ram:CategoryCode>S</ram:CategoryCode>
                        <ram:RateApplicablePercent>%s</ram:RateApplicablePercent>
                      </ram:ApplicableTradeTax>""".formatted(tax.amount(), tax.base(), tax.rate());
    }
}
