package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Somebody is to be erased: the registers that the office made are looked through, too. Source: core CORE-128. */
@OnEachDatabase
class RegisterPeopleDbTest {
    private static final String DESIGN = DesignFile.FIRST + """

            design	design_key=keys	name=ทะเบียนยืมกุญแจ	sort=REGISTER	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ALL	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=room	label=ห้อง	sort=TEXT	presence=NEEDED	in_list=1
            fields	field_key=borrower	label=ผู้ยืม	sort=PERSON	presence=OPTIONAL
            fields	field_key=with	label=ผู้ใช้ร่วม	sort=TABLE	presence=OPTIONAL
            fields	field_key=who	label=ชื่อ	sort=PERSON	presence=NEEDED	of_table=with
            """;

    private static final TestCaller KEEPER =
            TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.REGISTER_USE);
    private static final PersonId LEAVING = person(14);
    private final FormsFixture forms;
    private final ProcessingSource places;

    RegisterPeopleDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        places = forms.records().placesOf(forms.module());
    }

    private static PersonId person(int number) {
        return SampleOffices.person(SampleOffices.KT1, number).id();
    }

    private RecordRow lent(long design, String room, PersonId borrower, PersonId... others) {
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        DataKind kind = register.kind();
        List<RecordDraft> lines = new ArrayList<>();
        for (PersonId other : others) {
            lines.add(new RecordDraft().with(field(kind, "with.who"), other));
        }
        RecordDraft draft = new RecordDraft()
                .with(field(kind, "room"), room)
                .with(kind.tableNamed("with").orElseThrow(), lines);
        kind.fieldNamed("borrower").ifPresent(field -> draft.with(field, borrower));
        return register.create(forms.entries().as(KEEPER, design), draft);
    }

    private static Field<?> field(DataKind kind, String key) {
        return kind.fieldNamed(key).orElseThrow();
    }

    private long found(OfficeId office, PersonId person) {
        return places.places(office, person).stream()
                .filter(place -> place.what().equals("forms.entry.owned"))
                .peek(place -> assertThat(place.deed()).isEqualTo(PersonalDataPlace.Deed.KEPT))
                .mapToLong(PersonalDataPlace::count)
                .sum();
    }

    @Test
    void fieldsAndTablesOfAllRegistersAreLookedThrough_eachRecordOnce_ofThatOfficeAlone() {
        long keys = forms.published(DESIGN);
        long cars = forms.published(DESIGN.replace("=keys", "=cars"));
        lent(keys, "ห้องประชุม 1", LEAVING, LEAVING, person(13));
        lent(keys, "ห้องประชุม 2", person(13), person(2), LEAVING);
        lent(keys, "ห้องประชุม 3", person(13));
        lent(cars, "รถตู้", LEAVING);

        assertThat(found(SampleOffices.KT1, LEAVING)).isEqualTo(3);
        assertThat(found(SampleOffices.KT1, person(2))).isEqualTo(1);
        assertThat(found(SampleOffices.KT1, person(3))).isZero();
        assertThat(places.places(SampleOffices.KT1, person(3))).isEmpty();
        assertThat(found(SampleOffices.KT2, LEAVING)).isZero();
    }

    /** The next edition has no borrower any more; whoever borrowed before still stands in the old records. */
    @Test
    void recordsOfAFormerEditionAndOfAnEndedRegisterAreFoundByWhatTheyWereMadeWith() {
        long design = forms.published(DESIGN);
        lent(design, "ห้องประชุม 1", LEAVING);
        lent(design, "ห้องประชุม 2", person(13));
        var designs = forms.designs().designs();
        designs.act(FormsFixture.designer(), designs.open(FormsFixture.designer(), design), designs.kind().revise);
        RecordRow next =
                forms.designs().editionsOf(FormsFixture.designer(), design).getLast();
        Editions kind = forms.designs().editions().kind();
        List<RecordDraft> fields = RecordDraft.of(next).lines(kind.fields).stream()
                .filter(line -> !"borrower".equals(line.raw(kind.key)))
                .toList();
        forms.publish(forms.designs()
                .editions()
                .change(FormsFixture.designer(), next, RecordDraft.of(next).with(kind.fields, fields)));
        lent(design, "ห้องประชุม 3", LEAVING, LEAVING);

        assertThat(found(SampleOffices.KT1, LEAVING)).isEqualTo(2);
        designs.act(
                FormsFixture.designer(),
                designs.open(FormsFixture.designer(), design),
                designs.kind().end,
                new RecordDraft(),
                "เลิกใช้ทะเบียน");
        assertThat(found(SampleOffices.KT1, LEAVING))
                .as("ended, and still kept")
                .isEqualTo(2);
    }
}
