package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.PartBars;
import org.khet.portal.api.ui.component.PartBars.Bar;
import org.khet.portal.api.ui.component.PartBars.Part;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;

/**
 * How far the schools are in each round that is open, and how long it still is, on the home page of who leads and who checks. Schools
 * that are excused are not counted. Source: DESIGN 02; ict ICT-60; policyplan PLAN-51.
 */
final class RoundBars {
    private static final int MOST = 4;
    private static final int MOST_GROUPS = 100;
    private static final int SOON = 7;
    private final RoundsRegisters registers;

    RoundBars(RoundsRegisters registers) {
        this.registers = registers;
    }

    private SchoolSubmissionKind kind() {
        return registers.collections().submissions().kind();
    }

    private List<RecordRow> open(Caller caller) {
        CollectionKind of = registers.collections().collections().kind();
        return registers.collections().collections().all(caller, RecordFilter.of(of.in(of.open)));
    }

    /** Whether a round is open whose schools the caller sees. */
    boolean tells(Caller caller) {
        if (!caller.may(kind().view())) {
            return false;
        }
        List<RecordRow> open = open(caller);
        return !open.isEmpty() && registers.collections().submissions().count(caller, of(open, counted())) > 0;
    }

    private State[] counted() {
        return kind().states().stream()
                .filter(state -> !state.equals(kind().excused))
                .toArray(State[]::new);
    }

    private RecordFilter of(List<RecordRow> collections, State... states) {
        return RecordFilter.of(
                kind().collection.in(collections.stream().map(RecordRow::id).toList()), kind().in(states));
    }

    Component of(ViewRequest request) {
        List<RecordRow> open = open(request.caller());
        Map<Long, Integer> acknowledged = schools(request, of(open, kind().acknowledged));
        Map<Long, Integer> certified = schools(request, of(open, kind().certified));
        Map<Long, Integer> confirmed = schools(request, of(open, kind().confirmed));
        Map<Long, Integer> owing = schools(request, of(open, kind().notStarted, kind().recording, kind().returned));
        return new PartBars(open.stream()
                .map(row -> bar(
                        request,
                        row,
                        List.of(
                                part(request.texts(), BadgeTone.DONE, "acknowledged", acknowledged, row),
                                part(request.texts(), BadgeTone.RUN, "certified", certified, row),
                                part(request.texts(), BadgeTone.WAIT, "confirmed", confirmed, row),
                                part(request.texts(), BadgeTone.NEAR, "owing", owing, row))))
                .filter(bar -> bar.whole().signum() > 0)
                .limit(MOST)
                .toList());
    }

    /** One statement for all rounds. */
    private Map<Long, Integer> schools(ViewRequest request, RecordFilter filter) {
        return registers
                .collections()
                .submissions()
                .groups(request.caller(), filter, kind().collection.name(), MOST_GROUPS)
                .stream()
                .collect(Collectors.toMap(group -> (Long) group.value(), RecordGroup::count));
    }

    private static Part part(Texts texts, BadgeTone tone, String name, Map<Long, Integer> schools, RecordRow row) {
        int count = schools.getOrDefault(row.id(), 0);
        return new Part(tone, count, texts.get("rounds.card.open." + name, count));
    }

    private Bar bar(ViewRequest request, RecordRow row, List<Part> parts) {
        CollectionKind of = registers.collections().collections().kind();
        Bar bar = new Bar(row.get(of.name), "rounds/board/" + row.id(), parts);
        return registers
                .collections()
                .lookup()
                .days(row.head().office(), row.get(of.round))
                .map(DataRound.Days::closesOn)
                .map(closes -> bar.with(badge(request.texts(), closes)))
                .orElse(bar);
    }

    private StatusBadge badge(Texts texts, LocalDate closes) {
        long left =
                ChronoUnit.DAYS.between(OfficeTime.day(registers.portal().clock.instant()), closes);
        if (left < 0) {
            return new StatusBadge(
                    BadgeTone.LATE,
                    texts.get(
                            "rounds.card.open.over",
                            ScreenDates.in(texts.locale()).listDate(closes)));
        }
        return new StatusBadge(
                left <= SOON ? BadgeTone.NEAR : BadgeTone.RUN,
                left == 0 ? texts.get("rounds.card.open.today") : texts.get("rounds.card.open.left", left));
    }
}
