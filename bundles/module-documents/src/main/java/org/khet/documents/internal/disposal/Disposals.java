package org.khet.documents.internal.disposal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.RetentionClass;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;

/** Lists of letters that may be destroyed, with their letters. */
public final class Disposals {
    private final DisposalRules rules;
    private final DisposalSources sources;
    private @Nullable RecordService<DisposalKind> lists;
    private @Nullable RecordService<DisposalItemKind> items;

    /**
     * Keeps them.
     *
     * @param letters registers of which letters are destroyed, in the order in which a list names them
     */
    public Disposals(
            RecordRegistrar registrar,
            List<DisposalSource> letters,
            RecordService<CommitteeKind> committees,
            DocumentsServices services) {
        sources = new DisposalSources(letters);
        rules = new DisposalRules(this, sources, committees, services);
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

    /**
     * Letters that were filed before such lists came get the day until which they are kept; how many. The others wait for the next run.
     *
     * @param classes classes of retention of the office
     */
    public int giveDays(Caller system, List<CodeList.Code> classes) {
        List<String> years = classes.stream()
                .map(CodeList.Code::code)
                .filter(RetentionClass::isForYears)
                .toList();
        return years.isEmpty() ? 0 : sources.giveDays(system, years);
    }

    /** When a list may go on, and what follows. */
    public DisposalRules rules() {
        return rules;
    }

    /** The letters of a list that did not leave it, in the order of their registers; rights are not looked at. */
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
                .sorted(Comparator.comparing((RecordRow row) -> row.get(kind.letter), sources.order()))
                .toList();
    }
}
