package app.bandeja.text.einvoice;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.spec.XPathFilterParameterSpec;
import org.jspecify.annotations.Nullable;

/** What a signature may be made of, to be checked here at all. */
final class SignatureMethods {
    private static final int REFERENCES = 30;
    private static final int TRANSFORMS = 5;
    private static final Pattern SIGNATURE = Pattern.compile("http://www\\.w3\\.org/(2000/09/xmldsig#(rsa|dsa)-sha1"
            + "|2001/04/xmldsig-more#(rsa|ecdsa)-sha(1|224|256|384|512)|2009/xmldsig11#dsa-sha256"
            + "|2007/05/xmldsig-more#(sha(224|256|384|512)-rsa-MGF1|rsa-pss))");
    private static final Pattern DIGEST = Pattern.compile("http://www\\.w3\\.org/(2000/09/xmldsig#sha1"
            + "|2001/04/xmlenc#sha(256|512)|2001/04/xmldsig-more#sha(224|384))");
    private static final Pattern CANONICAL = Pattern.compile("http://www\\.w3\\.org/(TR/2001/REC-xml-c14n-20010315"
            + "|2006/12/xml-c14n11|2001/10/xml-exc-c14n#)(#?WithComments)?");
    // The one expression in use; any other may be made to run for ever.
    private static final Pattern NOT_THE_SIGNATURE = Pattern.compile("not\\(ancestor-or-self::\\w+:Signature\\)");

    private SignatureMethods() {}

    static boolean areHarmless(XMLSignature signature) {
        List<Reference> references = signature.getSignedInfo().getReferences();
        return SIGNATURE
                        .matcher(signature.getSignedInfo().getSignatureMethod().getAlgorithm())
                        .matches()
                && CANONICAL
                        .matcher(signature
                                .getSignedInfo()
                                .getCanonicalizationMethod()
                                .getAlgorithm())
                        .matches()
                && references.size() <= REFERENCES
                && references.stream().allMatch(SignatureMethods::isHarmless);
    }

    private static boolean isHarmless(Reference reference) {
        List<Transform> transforms = reference.getTransforms();
        return isWithin(reference.getURI())
                && DIGEST.matcher(reference.getDigestMethod().getAlgorithm()).matches()
                && transforms.size() <= TRANSFORMS
                && transforms.stream().allMatch(SignatureMethods::isHarmless);
    }

    private static boolean isHarmless(Transform transform) {
        return switch (transform.getAlgorithm()) {
            case Transform.ENVELOPED -> true;
            case Transform.XPATH ->
                transform.getParameterSpec() instanceof XPathFilterParameterSpec filter
                        && NOT_THE_SIGNATURE
                                .matcher(filter.getXPath().replaceAll("\\s", ""))
                                .matches();
            case String other -> CANONICAL.matcher(other).matches();
        };
    }

    /** Within the document itself: the whole of it, or what bears an identifier. */
    static boolean isWithin(@Nullable String uri) {
        return uri != null && (uri.isEmpty() || (uri.startsWith("#") && !uri.startsWith("#xpointer")));
    }

    static boolean areWeak(XMLSignature signature) {
        List<Reference> references = signature.getSignedInfo().getReferences();
        return Stream.concat(
                        Stream.of(signature.getSignedInfo().getSignatureMethod().getAlgorithm()),
                        references.stream()
                                .map(reference -> reference.getDigestMethod().getAlgorithm()))
                .anyMatch(algorithm -> algorithm.endsWith("sha1"));
    }
}
