package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.policyplan.internal.request.RequestKind;
import org.khet.policyplan.internal.request.RequestRegisters;
import org.khet.policyplan.internal.request.RequestRoundKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.PartBars;
import org.khet.portal.api.ui.component.PartBars.Bar;
import org.khet.portal.api.ui.component.PartBars.Part;

/**
 * Money asked for in the rounds of a year and the next, as far as somebody sees the requests: what waits, what the committee agreed
 * to, what was granted. A school sees its own. Source: policyplan F, PLAN-23, 92.
 */
final class AskedBars {
    private static final int MOST_ROUNDS = 4;
    private static final int MOST_GROUPS = 50;
    private final RequestRegisters registers;
    private final FiscalYear year;

    AskedBars(RequestRegisters registers, FiscalYear year) {
        this.registers = registers;
        this.year = year;
    }

    private RequestKind kind() {
        return registers.requests().kind();
    }

    /** All of the office, since a school may not list them; only those are shown in which the caller sees a request. */
    private List<RecordRow> rounds(Caller caller) {
        RequestRoundKind round = registers.rounds().kind();
        return registers.rounds().internal().all(caller, RecordFilter.of(round.year.in(List.of(year, year.next()))));
    }

    private RecordFilter in(List<RecordRow> rounds, State... states) {
        return RecordFilter.of(
                kind().round.in(rounds.stream().map(RecordRow::id).toList()), kind().in(states));
    }

    private RecordFilter sent(List<RecordRow> rounds) {
        return in(
                rounds,
                kind().states().stream()
                        .filter(state ->
                                !List.of(kind().draft, kind().withdrawn).contains(state))
                        .toArray(State[]::new));
    }

    /** Whether somebody asked, of those whom the caller sees. */
    boolean tells(Caller caller) {
        List<RecordRow> rounds = rounds(caller);
        return !rounds.isEmpty() && !byRound(caller, sent(rounds)).isEmpty();
    }

    Component of(ViewRequest request) {
        RequestKind kind = kind();
        List<RecordRow> rounds = rounds(request.caller());
        Map<Long, RecordGroup> asked = byRound(request.caller(), sent(rounds));
        Map<Long, RecordGroup> waiting = byRound(request.caller(), in(rounds, kind.sent, kind.analysis));
        Map<Long, RecordGroup> agreed = byRound(request.caller(), in(rounds, kind.agreed, kind.inSubmission));
        return new PartBars(rounds.stream()
                .filter(round -> asked.containsKey(round.id()))
                .limit(MOST_ROUNDS)
                .map(round -> new Bar(
                        request.texts()
                                .get(
                                        "policyplan.card.requests.round",
                                        round.get(registers.rounds().kind().name),
                                        count(asked, round),
                                        BahtText.inFigures(sum(asked, round, kind.amount))),
                        "policyplan/requests?tab=all&round=" + round.id(),
                        sum(asked, round, kind.amount),
                        List.of(
                                part(request, BadgeTone.DONE, "granted", sum(asked, round, kind.grantedAmount)),
                                part(request, BadgeTone.RUN, "agreed", sum(agreed, round, kind.committeeAmount)),
                                part(request, BadgeTone.WAIT, "waiting", sum(waiting, round, kind.amount))),
                        Optional.empty()))
                .toList());
    }

    /** One statement for all rounds. */
    private Map<Long, RecordGroup> byRound(Caller caller, RecordFilter filter) {
        return registers.requests().groups(caller, filter, kind().round.name(), MOST_GROUPS).stream()
                .collect(Collectors.toMap(group -> (Long) group.value(), Function.identity()));
    }

    private static int count(Map<Long, RecordGroup> groups, RecordRow round) {
        RecordGroup group = groups.get(round.id());
        return group == null ? 0 : group.count();
    }

    private static BigDecimal sum(Map<Long, RecordGroup> groups, RecordRow round, Field<?> field) {
        RecordGroup group = groups.get(round.id());
        return group == null ? BigDecimal.ZERO : group.sums().getOrDefault(field, BigDecimal.ZERO);
    }

    private static Part part(ViewRequest request, BadgeTone tone, String name, BigDecimal sum) {
        return new Part(
                tone,
                sum,
                request.texts().get("policyplan.card.requests." + name) + " " + BahtText.inFigures(sum) + " "
                        + request.texts().get("policyplan.card.baht"));
    }
}
