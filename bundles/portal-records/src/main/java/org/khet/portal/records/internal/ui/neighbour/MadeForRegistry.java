package org.khet.portal.records.internal.ui.neighbour;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordOffers;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What modules have to do with records that are not their own: what they offer for one, and what is made for them. */
@Component(service = MadeForRegistry.class)
public final class MadeForRegistry {
    private final Transactions transactions;
    private final Neighbours neighbours;

    /** For the component runtime. */
    @Activate
    public MadeForRegistry(@Reference Transactions transactions, @Reference Neighbours neighbours) {
        this.neighbours = neighbours;
        this.transactions = transactions;
    }

    /** Those who offer something for a record. */
    public List<RecordOffers> offers() {
        return neighbours.offers();
    }

    /** What was stored, and where one goes from there. */
    public record Made(RecordRow row, Optional<String> next) {}

    /** What stands in the empty form of a kind, as those say for whom it is opened. */
    public Optional<RecordDraft> begun(ViewRequest request, RecordKind kind) {
        String token = token(request);
        return neighbours.receivers().stream()
                .flatMap(one -> one.begun(request.caller(), token, kind).stream())
                .findFirst();
    }

    private static String token(ViewRequest request) {
        return request.query().getOrDefault(MadeFor.QUERY, List.of("")).getFirst();
    }

    /** Makes a record, and hands it to whom the address names: both or neither. */
    public Made make(
            ViewRequest request, Supplier<RecordRow> creation, java.util.function.Function<RecordRow, String> title) {
        String token = token(request);
        if (token.isEmpty()) {
            return new Made(creation.get(), Optional.empty());
        }
        return transactions.call(() -> {
            RecordRow row = creation.get();
            String words = title.apply(row);
            RecordLink link = new RecordLink(
                    row.kind().type(), row.id(), words.substring(0, Math.min(words.length(), RecordLink.TITLE_MOST)));
            return new Made(
                    row,
                    neighbours.receivers().stream()
                            .flatMap(one -> one.made(request.caller(), token, link).stream())
                            .findFirst());
        });
    }
}
