package org.khet.promotion.internal.meal;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.TermOfYear;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * A follow-up of milk or lunch of a term: asked of all schools by a form that the office designed, or, where the module of forms is off,
 * by letter; schools that have not answered get more time, and it is closed with what was found. Source: other-groups PROM-14, P06.
 */
public final class MealCheckKind extends PromotionKind {
    private static final int USUAL_DAYS = 14;
    private static final int MOST_KEY = 80;

    public final Field<MealTopic> topic = choice("topic", MealTopic.class).filtered();
    public final Field<TermOfYear> term = schoolTerm("term").filtered();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<PersonId> contact =
            person("contact").initially(now -> now.caller().person());
    public final Field<LocalDate> closesOn = day("closes_on")
            .initially(now -> now.today().plusDays(USUAL_DAYS))
            .notBefore(now -> now.today())
            .sorted();
    public final Field<String> form;

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State asked = state("ASKED", StateTone.WAIT);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Field<Optional<LocalDate>> longerUntil =
            day("longer_until").optional().from(asked);
    public final Field<String> found = longText("finding", 3000).orEmpty().from(closed);

    public final Action ask = action("ask")
            .from(planned)
            .to(asked)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .icon("send");
    public final Action extend = action("extend")
            .from(asked)
            .to(asked)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .demands(longerUntil)
            .inOwnTime()
            .icon("calendar-plus");
    public final Action close = action("close")
            .from(asked)
            .to(closed)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .demands(found)
            .icon("check");

    private final MealForm forms;

    /** @param forms asks the schools */
    public MealCheckKind(PromotionOffice office, MealForm forms) {
        super("meal-check", "meal-checks", "prm_meal_check", office);
        this.forms = forms;
        form = text("form_key", MOST_KEY)
                .orEmpty()
                .offered((of, language) -> forms.offers(of))
                .when(this::known);
        term.initially(now -> office.term(now.office(), now.today()).orElse(null));
        rights(PromotionPermissions.REPORT_ACCEPT, PromotionPermissions.REPORT_ACCEPT, planned);
        dueBy(closesOn);
        ownOf(contact);
        titled(title);
        list(term, topic, title, closesOn, contact);
        section("what", topic, term, title, contact, closesOn, form);
        ask.when(this::canAsk).then(this::asked);
        extend.whenTyped(this::isLonger)
                .does((row, now) -> row.with(closesOn, row.get(longerUntil).orElseThrow()))
                .then((row, now) -> forms.extend(this, row));
        close.then((row, now) -> forms.shorten(this, row, now.today()));
        tab("open", planned, asked);
        tab("all");
        way(planned, asked, closed);
        menu(MENU, "list-checks", 661, "safety");
    }

    private Optional<Problem> known(String field, String key, RecordContext now) {
        return key.isEmpty() || !forms.isOn(now.office()) || forms.knows(now.office(), key)
                ? Optional.empty()
                : Optional.of(Problem.of(field, "promotion.error.no-such-form"));
    }

    /** With forms on, schools are asked by one; without, by letter. */
    private Optional<Problem> canAsk(RecordRow row, RecordContext now) {
        if (!forms.isOn(now.office())) {
            return Optional.empty();
        }
        if (row.get(form).isEmpty()) {
            return Optional.of(Problem.of("", "promotion.error.form-missing"));
        }
        return office.unit(now.office(), now.today()).isEmpty()
                ? Optional.of(Problem.of("", "promotion.error.no-unit"))
                : Optional.empty();
    }

    private Optional<Problem> isLonger(RecordRow row, RecordContext now) {
        LocalDate longer = row.get(longerUntil).orElseThrow();
        return longer.isBefore(now.today()) || !longer.isAfter(row.get(closesOn))
                ? Optional.of(Problem.of(longerUntil.name(), "promotion.error.not-longer"))
                : Optional.empty();
    }

    private void asked(RecordRow row, RecordContext now) {
        office.unit(now.office(), now.today()).ifPresent(of -> forms.ask(this, row, of));
    }
}
