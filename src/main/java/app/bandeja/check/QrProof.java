package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.qr.QrStatement;
import java.util.Optional;

/**
 * Whether the QR code bears the draft out: supplier, number and total were read from somewhere else and are the same.
 * What the code itself supplied proves nothing about the code.
 */
final class QrProof {
    private QrProof() {}

    static boolean holds(Draft draft) {
        return draft.qr()
                .flatMap(qr -> QrStatement.of(qr.text()))
                .filter(statement -> agrees(draft, statement))
                .isPresent();
    }

    private static boolean agrees(Draft draft, QrStatement statement) {
        return elsewhere(draft.parties().supplierTaxId())
                        .filter(id -> statement.isSupplier(id.value()))
                        .isPresent()
                && elsewhere(draft.reference().number())
                        .filter(number -> statement.isNumber(number.value()))
                        .isPresent()
                && elsewhere(draft.amounts().total())
                        .filter(total -> total.value().compareTo(statement.total()) == 0)
                        .isPresent()
                && draft.amounts().currency().map(Found::value).equals(statement.currency());
    }

    private static <T> Optional<Found<T>> elsewhere(Optional<Found<T>> found) {
        return found.filter(value -> value.reader() != Reader.QR);
    }
}
