package org.khet.portal.core.internal.event;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.khet.portal.api.event.DomainEventListener;
import org.khet.portal.api.persistence.Transactions;

/**
 * In which transactions a listener hears: in one with the note how far it heard, or, when it keeps what it hears outside of the
 * database, in none, between one that looks and one that notes, so that no row stays locked while it waits for its disk.
 */
final class ListenerDelivery {
    private final DomainEventListener listener;
    private final Transactions transactions;

    ListenerDelivery(DomainEventListener listener, Transactions transactions) {
        this.listener = listener;
        this.transactions = transactions;
    }

    /**
     * Delivers something.
     *
     * @param look finds it, in a transaction
     * @param tell tells it to the listener and says what was told
     * @param note notes that it was told, in a transaction
     * @return what was told
     */
    <T, R> R deliver(Supplier<T> look, Function<T, R> tell, Consumer<R> note) {
        if (!(listener instanceof OutsideListener outside)) {
            return transactions.call(() -> noted(tell.apply(look.get()), note));
        }
        R told = tell.apply(transactions.call(look));
        outside.settle();
        return transactions.call(() -> noted(told, note));
    }

    private static <R> R noted(R told, Consumer<R> note) {
        note.accept(told);
        return told;
    }
}
