package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.Vouchers;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Beside a record stands what tells something: no row of "no" and "0" that nobody typed. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordFactsTest {
    /** A step of a case, as a module counts about it. */
    private static final class StepKind extends RecordKind {
        private static final Permission VIEW = Permission.of("steps:step:view");
        final Field<String> title = text("title", 200).byCode();
        final Field<Boolean> spare = yesNo("spare").initially(false);
        final Field<Integer> asked = whole("asked", 0, 99);
        final Field<Boolean> fell = yesNo("fell").byCode().initially(false);
        final Field<Boolean> late = yesNo("late").byCode().initially(false);
        final Field<Boolean> reached =
                yesNo("reached").byCode().initially(false).filtered();
        final Field<Optional<Boolean>> quorate = yesNo("quorate").optional().byCode();
        final Field<Integer> schools = whole("schools", 0, 999).byCode().initially(0);
        final Field<Integer> passes = whole("passes", 0, 99).byCode().initially(0);
        final Lines parts = lines("parts", "stp_part", 0, 10);
        final Field<String> partOf = parts.text("name", 60);
        final State open = state("OPEN", StateTone.RUN);

        StepKind() {
            super("steps", "step", "stp_step");
            rights(VIEW, VIEW);
            titled(title);
            list(title, passes);
            section("what", spare, asked);
        }
    }

    private final StepKind kind = new StepKind();
    private final RecordFixture fixture;
    private final TestRequest request;

    RecordFactsTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        request = TestRequest.of(
                TestCaller.of(SampleOffices.KT1, 13),
                fixture.texts(new Vouchers()).in(TextCatalog.THAI));
    }

    private RecordRow step() {
        var head = new RecordRow.Head(
                7, SampleOffices.KT1, 1, kind.open, new PersonId(13), "นางสาวเจ้าหน้าที่ 13", Instant.EPOCH, "");
        return new RecordRow(kind, head, new Object[kind.fields().size()], Map.of())
                .with(kind.title, "จัดทำคำสั่ง")
                .with(kind.spare, false)
                .with(kind.asked, 0)
                .with(kind.fell, false)
                .with(kind.late, false)
                .with(kind.reached, false)
                .with(kind.quorate, false)
                .with(kind.schools, 0)
                .with(kind.passes, 0);
    }

    private List<String> beside(RecordRow row, RecordViewOverrides screens) {
        ValueFormatter names = fixture.screens().formatter(kind, request).of(List.of(row));
        return ShownTexts.of(new RecordFacts(kind, names, kind.fields(), screens, request).rest(row)).stream()
                .filter(text -> text.matches("\\[steps.step.field.\\w+]"))
                .map(text -> text.replaceAll("\\[steps.step.field.|]", ""))
                .toList();
    }

    @Test
    void whatNobodyTyped_isToldWhenItSaysYesOrCountsSomething() {
        assertThat(beside(step(), new RecordViewOverrides()))
                .as("of an answer that may be missing, and of what the list or a filter asks for, a no says something")
                .containsExactlyInAnyOrder("reached", "quorate", "passes");
        assertThat(beside(step().with(kind.late, true).with(kind.schools, 12), new RecordViewOverrides()))
                .containsExactlyInAnyOrder("late", "reached", "quorate", "schools", "passes");
    }

    @Test
    void answersOfPeopleStay() {
        ValueFormatter names = fixture.screens().formatter(kind, request).of(List.of(step()));
        var facts = new RecordFacts(kind, names, kind.fields(), new RecordViewOverrides(), request);

        assertThat(ShownTexts.of(facts.sections(step()).getFirst()))
                .contains("[steps.step.field.spare]", "[steps.step.field.asked]");
    }

    @Test
    void cellOfAModule_thatSaysNothing_isNoFact() {
        RecordViewOverrides screens = new RecordViewOverrides()
                .cell(kind.late, (at, row) -> new Span("เกินกำหนด 3 วัน"))
                .cell(kind.reached, (at, row) -> new Span(""));

        assertThat(beside(step(), screens)).containsExactlyInAnyOrder("late", "quorate", "passes");
    }

    @Test
    void linesThatAnotherSectionSaysNewer_standOnThePageOnlyWhereTheyAreMeant() {
        RecordRow row = step().with(
                        kind.parts, List.of(RecordLine.of(kind.parts).with(kind.partOf, "โรงเรียนบ้านตัวอย่าง 05")));
        RecordViewOverrides once = new RecordViewOverrides().linesWhere(kind.parts, of -> of.get(kind.late));

        assertThat(sections(row, new RecordViewOverrides())).contains("โรงเรียนบ้านตัวอย่าง 05");
        assertThat(sections(row, once)).doesNotContain("โรงเรียนบ้านตัวอย่าง 05");
        assertThat(sections(row.with(kind.late, true), once)).contains("โรงเรียนบ้านตัวอย่าง 05");
    }

    private List<String> sections(RecordRow row, RecordViewOverrides screens) {
        ValueFormatter names = fixture.screens().formatter(kind, request).of(List.of(row));
        return new RecordFacts(kind, names, kind.fields(), screens, request)
                .sections(row).stream()
                        .flatMap(section -> ShownTexts.of(section).stream())
                        .toList();
    }

    private Element titleOf(RecordRow row, Locale locale) {
        TestRequest reader = TestRequest.of(
                TestCaller.of(SampleOffices.KT1, 13),
                fixture.texts(new Vouchers()).in(locale));
        ValueFormatter names = fixture.screens().formatter(kind, reader).of(List.of(row));
        Element all = new RecordFacts(kind, names, kind.fields(), new RecordViewOverrides(), reader)
                .all(row)
                .getElement();
        return Stream.iterate(
                        List.of(all),
                        of -> !of.isEmpty(),
                        of -> of.stream().flatMap(Element::getChildren).toList())
                .flatMap(List::stream)
                .filter(element -> element.getTextRecursively().equals(row.get(kind.title))
                        && element.getTag().equals("span"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasTypedInThai_saysSoOnAnEnglishPage_whatIsEnglishAnyhowDoesNot() {
        assertThat(titleOf(step(), Locale.ENGLISH).getAttribute("lang")).isEqualTo("th");
        assertThat(titleOf(step().with(kind.title, "Kick-off"), Locale.ENGLISH).hasAttribute("lang"))
                .isFalse();
        assertThat(titleOf(step(), TextCatalog.THAI).hasAttribute("lang")).isFalse();
    }
}
