package org.khet.documents.internal.disposal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Lists of letters that may be destroyed, with their letters. */
public final class Disposals {
    private final DisposalRules rules;
    private @Nullable RecordService<DisposalKind> lists;
    private @Nullable RecordService<DisposalItemKind> items;

    /**
     * Keeps them.
     *
     * @param letters letters that came
     * @param files   of which those of destroyed letters are given up
     */
    public Disposals(
            RecordRegistrar registrar,
            RecordService<LetterInKind> letters,
            RecordService<CommitteeKind> committees,
            DocumentsServices services,
            Files files) {
        rules = new DisposalRules(this, new FiledLetters(letters, files), committees, services);
        lists = registrar.register(new DisposalKind(rules));
        items = registrar.register(new DisposalItemKind(rules));
    }

    /** Lists. */
    public RecordService<DisposalKind> lists() {
        return Objects.requireNonNull(lists);
    }

    /** Their letters. */
    public RecordService<DisposalItemKind> items() {
        return Objects.requireNonNull(items);
    }

    /** When a list may go on, and what follows. */
    public DisposalRules rules() {
        return rules;
    }

    /** The letters of a list that did not leave it, in the order in which they came to the register; rights are not looked at. */
    public List<RecordRow> of(Caller caller, long list) {
        DisposalItemKind kind = items().kind();
        return items()
                .internal()
                .all(
                        caller,
                        RecordFilter.of(
                                kind.disposal.is(list),
                                kind.in(kind.listed, kind.destroyed, kind.kept, kind.handedOver)))
                .stream()
                .sorted(Comparator.comparingLong(
                        (RecordRow row) -> row.get(kind.letter).id()))
                .toList();
    }
}
