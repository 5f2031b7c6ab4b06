package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;

/** Cards of the home page: money of the year for who leads, what waits for who works. Source: policyplan F. */
public final class HomeCards {
    private final PolicyplanRegisters registers;
    private final Clock clock;

    /** Over the registers. */
    public HomeCards(PolicyplanRegisters registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /** The cards. */
    public List<CardEntry> entries() {
        return List.of(
                new CardEntry("money", PolicyplanPermissions.MONEY_SEE, 20, this::money),
                new CardEntry("allocations", PolicyplanPermissions.MONEY_SEE, 21, this::allocations),
                new CardEntry("notices", PolicyplanPermissions.NOTICE_ACKNOWLEDGE, 22, this::notices));
    }

    private Component money(ViewRequest request) {
        FundLineKind kind = registers.money().lines().kind();
        FiscalYear year = FiscalYear.of(ThaiDate.day(clock.instant()));
        Map<Field<?>, BigDecimal> sums =
                registers.money().lines().sums(request.caller(), RecordFilter.of(kind.year.is(year)));
        return new FigureStrip(List.of(
                baht(request, "received", sums.get(kind.ceiling)),
                baht(request, "allocated", sums.get(kind.allocated)),
                baht(request, "available", sums.get(kind.available))));
    }

    private static Figure baht(ViewRequest request, String name, @Nullable BigDecimal sum) {
        return new Figure(
                BahtText.inFigures(sum == null ? BigDecimal.ZERO : sum),
                request.texts().get("policyplan.card.baht"),
                request.texts().get("policyplan.card.money." + name),
                null,
                "policyplan/fund-lines");
    }

    private Component allocations(ViewRequest request) {
        AllocationKind kind = registers.allocations().allocations().kind();
        RecordService<AllocationKind> all = registers.allocations().allocations();
        return new FigureStrip(List.of(
                count(request, all, kind.in(kind.draft), "draft", BadgeTone.IDLE),
                count(request, all, kind.in(kind.agreed, kind.inChain), "waiting", BadgeTone.WAIT),
                count(request, all, kind.in(kind.approved), "notify", BadgeTone.RUN)));
    }

    private Component notices(ViewRequest request) {
        NoticeKind kind = registers.allocations().notices().kind();
        RecordService<NoticeKind> all = registers.allocations().notices();
        return new FigureStrip(List.of(
                count(request, all, kind.in(kind.notified), "open", BadgeTone.WAIT),
                count(request, all, kind.in(kind.acknowledged), "acknowledged", BadgeTone.DONE)));
    }

    private static <K extends RecordKind> Figure count(
            ViewRequest request, RecordService<K> service, Condition condition, String tab, BadgeTone state) {
        int count = service.count(request.caller(), RecordFilter.of(condition));
        return new Figure(
                String.valueOf(count),
                request.texts().get("policyplan.card.unit"),
                request.texts().get(service.kind().type() + ".tab." + tab),
                count == 0 ? null : state,
                "policyplan/" + service.kind().plural() + "?tab=" + tab);
    }
}
