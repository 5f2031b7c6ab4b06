package org.khet.finance.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.khet.finance.internal.budget.ExpenditureType;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.report.SpendingTarget;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordService.CountedList;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;
import org.khet.portal.api.ui.component.PartBars;
import org.khet.portal.api.ui.component.PartBars.Bar;
import org.khet.portal.api.ui.component.PartBars.Part;

/** Cards of the home page: what waits for whom, and the year's spending. Source: finance F. */
public final class FinanceCards {
    private final Supplier<FinanceRecords> all;
    private final Supplier<LocalDate> today;

    /** Over the records, as of the day. */
    public FinanceCards(Supplier<FinanceRecords> all, Supplier<LocalDate> today) {
        this.all = all;
        this.today = today;
    }

    /** The cards; none of zeros: each is there for those who have such money or papers. */
    public List<CardEntry> entries() {
        return List.of(
                new CardEntry("spending", FinancePermissions.REPORT_VIEW, 30, this::spending).when(this::hasMoney),
                counted(
                        "claims",
                        FinancePermissions.CLAIM_CHECK,
                        31,
                        () -> List.of(
                                new Counted(all.get().spending().claims, "check", BadgeTone.WAIT),
                                new Counted(all.get().spending().claims, "approve", BadgeTone.RUN),
                                new Counted(all.get().spending().claims, "pay", BadgeTone.RUN))),
                counted(
                        "papers",
                        FinancePermissions.CHEQUE_VIEW,
                        32,
                        () -> List.of(
                                new Counted(all.get().payments().cheques, "sign", BadgeTone.WAIT),
                                new Counted(all.get().accounting().days, "late", BadgeTone.LATE),
                                new Counted(all.get().staff().loans, "overdue", BadgeTone.LATE))),
                counted(
                        "my-claims",
                        FinancePermissions.CLAIM_EDIT,
                        33,
                        () -> List.of(new Counted(all.get().spending().claims, "mine", BadgeTone.RUN))));
    }

    private RecordService<SpendingLineRecord> lines() {
        return all.get().spending().lines;
    }

    private RecordFilter thisYear() {
        return RecordFilter.of(lines().kind().year.is(FiscalYear.of(today.get())));
    }

    private boolean hasMoney(Caller caller) {
        return caller.may(lines().kind().view()) && !types(caller).isEmpty();
    }

    private List<RecordGroup> types(Caller caller) {
        return lines().groups(caller, thisYear(), lines().kind().type.name(), ExpenditureType.values().length);
    }

    private Component spending(ViewRequest request) {
        SpendingLineRecord line = lines().kind();
        List<RecordGroup> types = types(request.caller());
        BigDecimal amount = sum(types, line.amount);
        BigDecimal spent = sum(types, line.spent);
        return new Div(
                new FigureStrip(List.of(
                        figure(request, "amount", BahtText.inFigures(amount), "baht"),
                        figure(request, "spent", BahtText.inFigures(spent), "baht"),
                        figure(
                                request,
                                "percent",
                                SpendingTarget.percent(spent, amount).toPlainString(),
                                "percent"))),
                new PartBars(types.stream()
                        .sorted(Comparator.comparing(group -> (ExpenditureType) group.value()))
                        .map(group -> bar(request, line, group))
                        .toList()));
    }

    /** What is spent, held and left of an expenditure type. */
    private static Bar bar(ViewRequest request, SpendingLineRecord line, RecordGroup group) {
        ExpenditureType type = (ExpenditureType) Objects.requireNonNull(group.value());
        return new Bar(
                request.texts().get(RecordTexts.choice(line, type)),
                "finance/lines?tab=all&" + line.type.name() + "=" + type.name(),
                sum(List.of(group), line.amount),
                List.of(
                        part(request, line, BadgeTone.DONE, line.spent, group),
                        part(request, line, BadgeTone.NEAR, line.held, group),
                        part(request, line, BadgeTone.IDLE, line.available, group)),
                Optional.empty());
    }

    private static Part part(
            ViewRequest request, SpendingLineRecord line, BadgeTone tone, Field<BigDecimal> field, RecordGroup group) {
        BigDecimal sum = sum(List.of(group), field);
        return new Part(
                tone,
                sum,
                request.texts().get(RecordTexts.field(line, field)) + " " + BahtText.inFigures(sum) + " "
                        + request.texts().get("finance.card.unit.baht"));
    }

    private static BigDecimal sum(List<RecordGroup> groups, Field<BigDecimal> field) {
        return groups.stream()
                .map(group -> group.sums().getOrDefault(field, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Figure figure(ViewRequest request, String name, String value, String unit) {
        return new Figure(
                value,
                request.texts().get("finance.card.unit." + unit),
                request.texts().get("finance.card.spending." + name),
                null,
                "finance/spending-report");
    }

    /** Papers of a tab. */
    private record Counted(RecordService<?> service, String tab, BadgeTone tone) {
        static List<Integer> counts(Caller caller, List<Counted> all) {
            return all.getFirst()
                    .service()
                    .counts(
                            caller,
                            all.stream()
                                    .map(one -> new CountedList(one.service(), RecordFilter.ALL.in(one.tab())))
                                    .toList());
        }

        Figure figure(ViewRequest request, int count) {
            RecordKind kind = service.kind();
            return new Figure(
                    NumberFormatter.whole(count),
                    request.texts().get("finance.card.unit.paper"),
                    request.texts().get(RecordTexts.plural(kind)) + " · "
                            + request.texts().get(kind.type() + ".tab." + tab),
                    count == 0 ? null : tone,
                    "finance/" + kind.plural() + "?tab=" + tab);
        }
    }

    /** A card of counts, each of papers that the caller may see; it stands when one of them is above zero. */
    private static CardEntry counted(String name, Permission permission, int order, Supplier<List<Counted>> counts) {
        return new CardEntry(name, permission, order, request -> strip(request, counts.get()))
                .when(caller -> Counted.counts(caller, counts.get()).stream().anyMatch(count -> count > 0));
    }

    private static FigureStrip strip(ViewRequest request, List<Counted> all) {
        List<Integer> counts = Counted.counts(request.caller(), all);
        return new FigureStrip(IntStream.range(0, all.size())
                .filter(i -> request.caller().may(all.get(i).service().kind().view()))
                .mapToObj(i -> all.get(i).figure(request, counts.get(i)))
                .toList());
    }
}
