package app.bandeja.text.einvoice;

import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import org.jspecify.annotations.Nullable;

/** For looking at a signature before any key is chosen. */
final class NoKey extends KeySelector {
    @Override
    public KeySelectorResult select(
            @Nullable KeyInfo info, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context)
            throws KeySelectorException {
        throw new KeySelectorException("none is chosen yet");
    }
}
