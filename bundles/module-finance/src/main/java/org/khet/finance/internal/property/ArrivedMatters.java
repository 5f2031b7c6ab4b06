package org.khet.finance.internal.property;

import java.time.Clock;
import java.util.List;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.property.PropertyMatters;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;

/** What groups ask comes into the register of their matters, each once. Safe for concurrent use. Source: ict G.1, ICT-12, ICT-17. */
public final class ArrivedMatters implements PropertyMatters {
    private static final String FINANCE = "finance";
    private static final int SUBJECT_MOST = 200;
    private static final int ORIGIN_MOST = 120;
    private static final int OPINION_MOST = 2000;
    private static final int NUMBER_MOST = 60;

    private final RecordService<PropertyMatterRecord> matters;
    private final ModuleSwitches switches;
    private final Clock clock = Clock.systemUTC();

    /** @param matters the register */
    public ArrivedMatters(RecordService<PropertyMatterRecord> matters, ModuleSwitches switches) {
        this.matters = matters;
        this.switches = switches;
    }

    @Override
    public Answer<String> proposeDisposal(
            Caller caller, Source source, String thing, String propertyNo, String opinion) {
        PropertyMatterRecord kind = matters.kind();
        return asked(
                caller,
                source,
                new RecordDraft()
                        .with(kind.sort, PropertyMatterSort.DISPOSAL)
                        .with(kind.subject, PropertyMatterRules.cut(thing, SUBJECT_MOST))
                        .with(kind.propertyNo, PropertyMatterRules.cut(propertyNo, NUMBER_MOST))
                        .with(kind.opinion, PropertyMatterRules.cut(opinion, OPINION_MOST)));
    }

    @Override
    public Answer<String> askPurchase(Caller caller, Source source, String need, List<Item> items) {
        PropertyMatterRecord kind = matters.kind();
        return asked(
                caller,
                source,
                new RecordDraft()
                        .with(kind.sort, PropertyMatterSort.PURCHASE)
                        .with(
                                kind.subject,
                                PropertyMatterRules.cut(items.getFirst().what(), SUBJECT_MOST))
                        .with(kind.opinion, PropertyMatterRules.cut(need, OPINION_MOST))
                        .with(
                                kind.items,
                                items.stream()
                                        .map(item -> new RecordDraft()
                                                .with(kind.item, PropertyMatterRules.cut(item.what(), SUBJECT_MOST))
                                                .with(kind.quantity, item.quantity())
                                                .with(kind.measure, item.measure())
                                                .with(kind.price, item.price()))
                                        .toList()));
    }

    @Override
    public void takeBack(Caller caller, String token, String why) {
        PropertyMatterRecord kind = matters.kind();
        matters.internal().all(caller, RecordFilter.of(kind.token.is(token))).stream()
                .filter(row -> row.state().equals(kind.arrived) || row.state().equals(kind.taken))
                .forEach(row -> matters.internal()
                        .act(
                                caller,
                                row,
                                row.state().equals(kind.arrived) ? kind.takeBack : kind.callOff,
                                new RecordDraft(),
                                why));
    }

    private Answer<String> asked(Caller caller, Source source, RecordDraft draft) {
        if (!switches.isOn(caller.office(), new ModuleId(FINANCE))) {
            return new Answer.Off<>();
        }
        PropertyMatterRecord kind = matters.kind();
        RecordRow row = matters.internal().all(caller, RecordFilter.of(kind.token.is(source.token()))).stream()
                .findFirst()
                .orElseGet(() -> matters.internal()
                        .create(
                                caller,
                                draft.with(kind.token, source.token())
                                        .with(kind.unit, source.unit())
                                        .with(kind.origin, PropertyMatterRules.cut(source.origin(), ORIGIN_MOST))
                                        .with(
                                                kind.asker,
                                                caller.person().equals(Callers.SYSTEM_PERSON)
                                                        ? null
                                                        : caller.person())));
        return new Answer.Known<>(row.get(kind.number).text(), clock.instant(), FINANCE);
    }
}
