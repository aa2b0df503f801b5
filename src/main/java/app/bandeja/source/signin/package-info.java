/**
 * How a person signs in to Google, and what is kept of it.
 *
 * <p>Belongs here: the person's own OAuth client, the consent in the browser and its receiver on this computer, the
 * keeping of tokens (keyring, else encrypted file), access that renews itself, and noticing that it was taken back.
 * Does not belong here: what is then asked of Drive (that is {@code source}), words for a person (that is {@code
 * setup}), threads (a caller waits, and another cancels). Why: every secret of the program passes through these few
 * classes and through no other, so that none reaches a log, an event or a message.
 */
@NullMarked
package app.bandeja.source.signin;

import org.jspecify.annotations.NullMarked;
