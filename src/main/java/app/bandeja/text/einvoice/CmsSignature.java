package app.bandeja.text.einvoice;

import app.bandeja.invoice.Signature;
import java.io.IOException;
import java.security.Provider;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;

/** Whether what an envelope holds is what was signed, by the certificate that it brings along. */
final class CmsSignature {
    // Handed to each check, never registered: the program's other cryptography stays the platform's.
    private static final Provider PROVIDER = new BouncyCastleProvider();
    /** SHA-1 and MD5. */
    private static final Set<String> WEAK = Set.of("1.3.14.3.2.26", "1.2.840.113549.2.5");

    private static final List<Signature> WORST_FIRST =
            List.of(Signature.BROKEN, Signature.ABSENT, Signature.UNCHECKED, Signature.INTACT_WEAK, Signature.INTACT);

    private CmsSignature() {}

    /** The worst of its signers. */
    static Signature of(CMSSignedData signed) {
        try {
            return signed.getSignerInfos().getSigners().stream()
                    .map(signer -> of(signed, signer))
                    .reduce(CmsSignature::worse)
                    .orElse(Signature.ABSENT);
        } catch (RuntimeException e) {
            // The library looks into signers and certificates only now, and answers broken ones with unchecked
            // exceptions.
            return Signature.BROKEN;
        }
    }

    static Signature worse(Signature one, Signature other) {
        return WORST_FIRST.indexOf(one) <= WORST_FIRST.indexOf(other) ? one : other;
    }

    private static Signature of(CMSSignedData signed, SignerInformation signer) {
        Optional<PublicKey> key = key(signed, signer);
        if (key.isEmpty()) {
            return Signature.UNCHECKED;
        }
        try {
            // By the key alone: with the certificate the library would also ask whether it had expired, which is trust.
            boolean holds = signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(PROVIDER)
                    .build(key.get()));
            return holds ? strength(signer) : Signature.BROKEN;
        } catch (CMSSignerDigestMismatchException e) {
            return Signature.BROKEN;
        } catch (CMSException | OperatorCreationException e) {
            return Signature.UNCHECKED;
        }
    }

    private static Signature strength(SignerInformation signer) {
        return WEAK.contains(signer.getDigestAlgOID()) ? Signature.INTACT_WEAK : Signature.INTACT;
    }

    @SuppressWarnings("unchecked") // the library leaves the selector without its type
    private static Optional<PublicKey> key(CMSSignedData signed, SignerInformation signer) {
        Optional<X509CertificateHolder> certificate =
                signed.getCertificates().getMatches(signer.getSID()).stream().findFirst();
        try {
            return certificate.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(
                            BouncyCastleProvider.getPublicKey(certificate.get().getSubjectPublicKeyInfo()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
