package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/**
 * A list of schools or people came in wrongly and is taken back: whoever stands in a register that the office made stays. Source: core
 * CORE-101, CORE-104.
 */
@OnEachDatabase
class RegisterUsesDbTest {
    /** Its first key is a school, and so is that of its table. */
    private static final String VISITS = DesignFile.FIRST + """

            design	design_key=visits	name=ทะเบียนเยี่ยมโรงเรียน	sort=REGISTER	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ALL	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=topic	label=เรื่อง	sort=TEXT	presence=NEEDED	in_list=1
            fields	field_key=school	label=โรงเรียน	sort=SCHOOL	presence=NEEDED
            fields	field_key=others	label=โรงเรียนที่ร่วม	sort=TABLE	presence=OPTIONAL
            fields	field_key=guest	label=โรงเรียน	sort=SCHOOL	presence=NEEDED	of_table=others
            """;
    /** Of the same tables, with people in the same slots. */
    private static final String KEYS = DesignFile.FIRST + """

            design	design_key=keys	name=ทะเบียนยืมกุญแจ	sort=REGISTER	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ALL	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=room	label=ห้อง	sort=TEXT	presence=NEEDED	in_list=1
            fields	field_key=borrower	label=ผู้ยืม	sort=PERSON	presence=NEEDED
            fields	field_key=with	label=ผู้ร่วมใช้	sort=TABLE	presence=OPTIONAL
            fields	field_key=who	label=ผู้ร่วมใช้	sort=PERSON	presence=NEEDED	of_table=with
            """;

    private static final TestCaller KEEPER =
            TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.REGISTER_USE);
    private final FormsFixture forms;
    private final RecordUsage uses;

    RegisterUsesDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        uses = forms.records().usesOf(forms.module());
    }

    private static PersonId person(int number) {
        return SampleOffices.personId(SampleOffices.KT1, number);
    }

    private static SchoolId school(int number) {
        return SampleOffices.schoolId(SampleOffices.KT1, number);
    }

    private void made(long design, String key, Object value, String table, String column, Object line) {
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        DataKind kind = register.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.tableNamed(table).orElseThrow(), List.of(new RecordDraft().with(field(kind, column), line)));
        kind.definition().top().stream()
                .filter(field -> field.listed())
                .forEach(field -> draft.with(field(kind, field.key()), "ห้องประชุม 1"));
        kind.fieldNamed(key).ifPresent(field -> draft.with(field, value));
        register.create(forms.entries().as(KEEPER, design), draft);
    }

    private static Field<?> field(DataKind kind, String key) {
        return kind.fieldNamed(key).orElseThrow();
    }

    /** Keys of people and schools may be the same numbers, and two registers keep them in the same columns. */
    @Test
    void whoStandsInAFieldOrTableOfARegisterIsUsed_schoolsAreNoPeople_ofThatOfficeAlone() {
        made(forms.published(VISITS), "school", school(1), "others", "others.guest", school(2));
        made(forms.published(KEYS), "borrower", person(14), "with", "with.who", person(2));

        List<SchoolId> schools =
                IntStream.rangeClosed(1, 9).mapToObj(RegisterUsesDbTest::school).toList();
        assertThat(uses.schools(SampleOffices.KT1, schools)).containsExactlyInAnyOrder(school(1), school(2));
        List<PersonId> people = IntStream.rangeClosed(1, 15)
                .mapToObj(RegisterUsesDbTest::person)
                .toList();
        assertThat(uses.people(SampleOffices.KT1, people)).containsExactlyInAnyOrder(person(14), person(2));
        assertThat(uses.people(SampleOffices.KT1, List.of(new PersonId(school(1).value()), person(3))))
                .isEmpty();
        assertThat(uses.schools(SampleOffices.KT2, schools)).isEmpty();
        assertThat(uses.people(SampleOffices.KT2, people)).isEmpty();
        assertThat(uses.what()).isEqualTo("forms.use");
    }

    @Test
    void whoStoodInAFieldThatTheNextEditionDropped_isUsedByTheOldRecords_alsoOnceTheRegisterEnded() {
        long design = forms.published(KEYS);
        made(design, "borrower", person(14), "with", "with.who", person(2));
        var designs = forms.designs().designs();
        designs.act(FormsFixture.designer(), designs.open(FormsFixture.designer(), design), designs.kind().revise);
        RecordRow next =
                forms.designs().editionsOf(FormsFixture.designer(), design).getLast();
        Editions kind = forms.designs().editions().kind();
        forms.publish(forms.designs()
                .editions()
                .change(
                        FormsFixture.designer(),
                        next,
                        RecordDraft.of(next)
                                .with(
                                        kind.fields,
                                        RecordDraft.of(next).lines(kind.fields).stream()
                                                .filter(line -> !"borrower".equals(line.raw(kind.key)))
                                                .toList())));
        made(design, "borrower", person(14), "with", "with.who", person(13));
        designs.act(
                FormsFixture.designer(),
                designs.open(FormsFixture.designer(), design),
                designs.kind().end,
                new RecordDraft(),
                "เลิกใช้ทะเบียน");

        assertThat(uses.people(SampleOffices.KT1, List.of(person(14), person(2), person(13), person(3))))
                .containsExactlyInAnyOrder(person(14), person(2), person(13));
    }
}
