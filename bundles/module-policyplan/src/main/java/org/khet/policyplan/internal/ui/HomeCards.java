package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordService.CountedList;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;
import org.khet.portal.api.ui.component.PartBars;
import org.khet.portal.api.ui.component.PartBars.Bar;
import org.khet.portal.api.ui.component.PartBars.Part;

/** Cards of the home page: money of the year for who leads, what waits for who works. Source: policyplan F. */
public final class HomeCards {
    private static final int MOST_TYPES = 6;
    private final PolicyplanRegisters registers;
    private final CodeLists codes;
    private final Clock clock;

    /** Over the registers, with the office's words for the expenditure types. */
    public HomeCards(PolicyplanRegisters registers, CodeLists codes, Clock clock) {
        this.registers = registers;
        this.codes = codes;
        this.clock = clock;
    }

    /** The cards; none of zeros: each is there for those who have such money, papers or requests. */
    public List<CardEntry> entries() {
        return List.of(
                new CardEntry("money", PolicyplanPermissions.MONEY_SEE, 20, this::money)
                        .when(caller -> !types(caller).isEmpty()),
                new CardEntry("allocations", PolicyplanPermissions.MONEY_SEE, 21, this::allocations)
                        .when(caller ->
                                isAny(counts(caller, registers.allocations().allocations(), tabsOfAllocations()))),
                new CardEntry("notices", PolicyplanPermissions.NOTICE_VIEW, 22, this::notices)
                        .when(caller -> isReceiver(caller)
                                && isAny(counts(caller, registers.allocations().notices(), tabsOfNotices()))),
                new CardEntry(
                                "requests",
                                PolicyplanPermissions.REQUEST_VIEW,
                                23,
                                request -> new AskedBars(registers.requests(), year()).of(request))
                        .when(caller -> new AskedBars(registers.requests(), year()).tells(caller)));
    }

    /** Notices go to a unit or school: to whom sees all of the office they are no news. */
    private static boolean isReceiver(Caller caller) {
        return caller.may(PolicyplanPermissions.NOTICE_ACKNOWLEDGE)
                || !caller.scope(PolicyplanPermissions.NOTICE_VIEW).wholeOffice();
    }

    private FiscalYear year() {
        return FiscalYear.of(ThaiDate.day(clock.instant()));
    }

    private RecordFilter thisYear() {
        return RecordFilter.of(registers.money().lines().kind().year.is(year()));
    }

    private List<RecordGroup> types(Caller caller) {
        return registers
                .money()
                .lines()
                .groups(
                        caller,
                        thisYear(),
                        registers.money().lines().kind().expenditure.name(),
                        MOST_TYPES);
    }

    private Component money(ViewRequest request) {
        FundLineKind kind = registers.money().lines().kind();
        List<RecordGroup> types = types(request.caller());
        return new Div(
                new FigureStrip(List.of(
                        baht(request, "received", sum(types, kind.ceiling)),
                        baht(request, "allocated", sum(types, kind.allocated)),
                        baht(request, "available", sum(types, kind.available)))),
                new PartBars(types.stream()
                        .sorted(Comparator.comparing((RecordGroup type) -> String.valueOf(type.value())))
                        .map(type -> bar(request, kind, type))
                        .toList()));
    }

    /** How much of the ceiling of an expenditure type is allocated. */
    private Bar bar(ViewRequest request, FundLineKind kind, RecordGroup type) {
        String code = String.valueOf(type.value());
        BigDecimal ceiling = type.sums().getOrDefault(kind.ceiling, BigDecimal.ZERO);
        return new Bar(
                codes.of(request.caller().office(), PolicyplanCodes.EXPENDITURE).stream()
                        .filter(one -> one.code().equals(code))
                        .map(one -> request.texts().choose(one.thai(), one.english()))
                        .findFirst()
                        .orElse(code),
                "policyplan/fund-lines?tab=all&" + kind.expenditure.name() + "=" + code,
                ceiling,
                List.of(
                        part(request, BadgeTone.DONE, "allocated", type.sums().get(kind.allocated)),
                        part(request, BadgeTone.IDLE, "available", type.sums().get(kind.available))),
                Optional.empty());
    }

    private static Part part(ViewRequest request, BadgeTone tone, String name, @Nullable BigDecimal sum) {
        BigDecimal size = sum == null ? BigDecimal.ZERO : sum;
        return new Part(
                tone,
                size,
                request.texts().get("policyplan.card.money." + name) + " " + BahtText.inFigures(size) + " "
                        + request.texts().get("policyplan.card.baht"));
    }

    private static BigDecimal sum(List<RecordGroup> groups, Field<BigDecimal> field) {
        return groups.stream()
                .map(group -> group.sums().getOrDefault(field, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Figure baht(ViewRequest request, String name, BigDecimal sum) {
        return new Figure(
                BahtText.inFigures(sum),
                request.texts().get("policyplan.card.baht"),
                request.texts().get("policyplan.card.money." + name),
                null,
                "policyplan/fund-lines");
    }

    /** Records of some states, which stand in a tab of their list. */
    private record CountedTab(Condition states, String tab, BadgeTone tone) {}

    private List<CountedTab> tabsOfAllocations() {
        AllocationKind kind = registers.allocations().allocations().kind();
        return List.of(
                new CountedTab(kind.in(kind.draft), "draft", BadgeTone.IDLE),
                new CountedTab(kind.in(kind.agreed, kind.inChain), "waiting", BadgeTone.WAIT),
                new CountedTab(kind.in(kind.approved), "notify", BadgeTone.RUN));
    }

    private Component allocations(ViewRequest request) {
        return strip(request, registers.allocations().allocations(), tabsOfAllocations());
    }

    private List<CountedTab> tabsOfNotices() {
        NoticeKind kind = registers.allocations().notices().kind();
        return List.of(
                new CountedTab(kind.in(kind.notified), "open", BadgeTone.WAIT),
                new CountedTab(kind.in(kind.acknowledged), "acknowledged", BadgeTone.DONE));
    }

    private Component notices(ViewRequest request) {
        return new Div(
                strip(request, registers.allocations().notices(), tabsOfNotices()),
                new NoticeBars(registers).of(request));
    }

    private static List<Integer> counts(Caller caller, RecordService<?> service, List<CountedTab> tabs) {
        return service.counts(
                caller,
                tabs.stream()
                        .map(tab -> new CountedList(service, RecordFilter.of(tab.states())))
                        .toList());
    }

    private static boolean isAny(List<Integer> counts) {
        return counts.stream().anyMatch(count -> count > 0);
    }

    private static FigureStrip strip(ViewRequest request, RecordService<?> service, List<CountedTab> tabs) {
        List<Integer> counts = counts(request.caller(), service, tabs);
        return new FigureStrip(IntStream.range(0, tabs.size())
                .mapToObj(i -> figure(request, service.kind(), tabs.get(i), counts.get(i)))
                .toList());
    }

    private static Figure figure(ViewRequest request, RecordKind kind, CountedTab tab, int count) {
        return new Figure(
                NumberFormatter.whole(count),
                request.texts().get("policyplan.card.unit"),
                request.texts().get(kind.type() + ".tab." + tab.tab()),
                count == 0 ? null : tab.tone(),
                "policyplan/" + kind.plural() + "?tab=" + tab.tab());
    }
}
