package org.khet.personnel.internal.leave.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelRecords;
import org.khet.personnel.internal.leave.LeaveBalances;
import org.khet.personnel.internal.leave.LeaveBalances.Left;
import org.khet.personnel.internal.leave.LeaveBasis;
import org.khet.personnel.internal.leave.LeaveKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The days that are left: all kinds above the form, the asked one beside a request. Source: other-groups D, leave form with balance. */
@org.osgi.service.component.annotations.Component(service = LeaveLeftSection.class)
public final class LeaveLeftSection {
    private static final String BALANCE = "personnel.leave-balance.field.";
    private final LeaveKind kind;
    private final LeaveBalances balances;
    private final CodeLists codes;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public LeaveLeftSection(@Reference PersonnelRecords records, @Reference CodeLists codes, @Reference Clock clock) {
        kind = records.leaves.kind();
        balances = records.balances;
        this.codes = codes;
        this.clock = clock;
    }

    /** Above the form: of whoever asks, in the year of the leave. */
    public List<Component> aboveForm(ViewRequest request, Optional<RecordRow> row) {
        Texts texts = request.texts();
        PersonId own = request.caller().person();
        PersonId person = row.map(one -> one.get(kind.person)).orElse(own);
        FiscalYear year = row.map(one -> FiscalYear.of(one.get(kind.from)))
                .orElseGet(() -> FiscalYear.of(OfficeTime.day(clock.instant())));
        String left = balances.left(request.caller().office(), person, year).stream()
                .filter(one -> one.basis() == LeaveBasis.YEARLY)
                .map(one -> texts.get("personnel.leave.left.one", sort(request, one), plain(one.remaining())))
                .collect(Collectors.joining(" · "));
        String whose = person.equals(own) ? "personnel.leave.left.yours" : "personnel.leave.left.theirs";
        return left.isEmpty()
                ? List.of()
                : List.of(new InlineNotice(BadgeTone.RUN, texts.get(whose, String.valueOf(year.buddhist())), left));
    }

    /** Beside a request that is open or granted: of its kind of leave, in its year. */
    public List<Component> beside(ViewRequest request, RecordRow row) {
        boolean matters =
                List.of(kind.draft, kind.atHead, kind.atDirector, kind.granted).contains(row.state());
        FiscalYear year = FiscalYear.of(row.get(kind.from));
        return matters
                ? balances.left(row.head().office(), row.get(kind.person), year).stream()
                        .filter(one -> one.sort().equals(row.get(kind.sort)))
                        .<Component>map(one -> new Section(
                                request.texts().get("personnel.leave.left.title"), facts(request, row, one, year)))
                        .toList()
                : List.of();
    }

    private Facts facts(ViewRequest request, RecordRow row, Left left, FiscalYear year) {
        Texts texts = request.texts();
        Facts facts = new Facts().fact(texts.get(BALANCE + "leave_code"), sort(request, left));
        if (left.basis() == LeaveBasis.EACH_TIME) {
            return facts.fact(texts.get("personnel.leave.left.each"), days(texts, left.granted()));
        }
        facts.fact(texts.get(BALANCE + "fiscal_year"), String.valueOf(year.buddhist()))
                .fact(texts.get(BALANCE + "granted_days"), days(texts, left.granted()))
                .fact(texts.get(BALANCE + "carried_days"), days(texts, left.carried()))
                .fact(texts.get("personnel.leave.left.used"), days(texts, left.used()))
                .fact(texts.get(BALANCE + "remaining_days"), days(texts, left.remaining()));
        if (row.state().equals(kind.draft)) {
            BigDecimal then = left.remaining().subtract(row.get(kind.days).orElse(BigDecimal.ZERO));
            facts.fact(
                    texts.get("personnel.leave.left.then"),
                    then.signum() < 0
                            ? texts.get("personnel.leave.left.over", plain(then.negate()))
                            : days(texts, then));
        }
        return facts;
    }

    private String sort(ViewRequest request, Left left) {
        return codes.of(request.caller().office(), PersonnelCodes.LEAVE).stream()
                .filter(code -> code.code().equals(left.sort()))
                .map(code -> request.texts().choose(code.thai(), code.english()))
                .findFirst()
                .orElse(left.sort());
    }

    private static String days(Texts texts, BigDecimal days) {
        return texts.get("personnel.leave.left.days", plain(days));
    }

    /** Whole days without a decimal, half days with one. */
    private static String plain(BigDecimal days) {
        return days.signum() == 0 ? "0" : days.stripTrailingZeros().toPlainString();
    }
}
