package app.bandeja.store;

import app.bandeja.invoice.Breakdown;
import jakarta.persistence.PessimisticLockException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.LockAcquisitionException;

/** Runs work in one transaction, and once more where another station was quicker with the same row. */
final class Transactions {
    private static final int TRIES = 3;

    private final SessionFactory factory;
    private final Runnable whenCut;

    /** @param whenCut lets go of the connections that are left, for the server that ended one may have ended them all */
    Transactions(SessionFactory factory, Runnable whenCut) {
        this.factory = factory;
        this.whenCut = whenCut;
    }

    void run(Consumer<StatelessSession> work) {
        Function<StatelessSession, Boolean> answering = session -> {
            work.accept(session);
            return true;
        };
        call(answering);
    }

    /**
     * The work may be done again from the start, in a new transaction, so it must have no effect but on the database.
     *
     * @throws DatabaseBrokenException if the database itself does not work any more
     */
    <T> T call(Function<StatelessSession, T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return once(work);
            } catch (RuntimeException e) {
                if (tried == TRIES || !isCollision(e)) {
                    throw told(e);
                }
            }
        }
    }

    private RuntimeException told(RuntimeException thrown) {
        Optional<Breakdown> why = BreakingOff.why(thrown);
        why.filter(Breakdown.SERVER_LOST::equals).ifPresent(_ -> whenCut.run());
        return why.<RuntimeException>map(what -> new DatabaseBrokenException(what, thrown))
                .orElse(thrown);
    }

    private <T> T once(Function<StatelessSession, T> work) {
        // No batch size for the whole session: a single insert must reach the database at once, or it would lock
        // nothing.
        return factory.fromStatelessTransaction(work);
    }

    private static boolean isCollision(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                return violation.getKind() == ConstraintKind.UNIQUE;
            }
            if (cause instanceof LockAcquisitionException
                    || cause instanceof PessimisticLockException
                    || cause instanceof StaleStateException) {
                return true;
            }
        }
        return false;
    }
}
