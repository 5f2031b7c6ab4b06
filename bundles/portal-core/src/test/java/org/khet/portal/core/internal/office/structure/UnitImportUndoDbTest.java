package org.khet.portal.core.internal.office.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.duty.AssignedDutyDraft;
import org.khet.portal.api.admin.duty.DutyRegister;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportHistory.Past;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.admin.structure.UnitPeriod;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportReversal.Hindrance;
import org.khet.portal.api.imports.ImportReversal.Reason;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.RegisterMessages;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A list of groups and sections is taken back: the structure is as before on every day, or what stands against it is named. CORE-104. */
@OnEachDatabase
class UnitImportUndoDbTest extends UnitListCase {
    UnitImportUndoDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void newGroupsGoWithTheirSections_renamedAndMovedOnesAreAsBefore_onEveryDay() {
        UnitId web = core.unitDesk.add(
                keeper, new UnitDraft(unit("ICT").id(), "WEB", "งานเว็บไซต์", "เว็บ", "", 30, "111"), TODAY);
        List<Unit> before = core.units.on(kt1, TODAY);
        List<Unit> later = core.units.on(kt1, RENAMED);
        List<UnitPeriod> periods = core.unitDesk.periods(keeper, web);

        Past past = imported(
                RENAMED,
                "SUB\tงานย่อยเครือข่าย\t\tNET\t\t",
                "NET\tงานเครือข่าย\t\tDIGI\t\t",
                "DIGI\tกลุ่มดิจิทัล\t\t\t\t",
                "WEB\tงานเว็บและสื่อ\tเว็บ\tDIGI\t\t222",
                "ICT\tกลุ่มเทคโนโลยี\t\t\t\t");
        assertThat(core.units.on(kt1, RENAMED)).hasSize(later.size() + 3);
        UnitId digital = core.units.on(kt1, RENAMED).stream()
                .filter(unit -> unit.code().equals("DIGI"))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
        assertThat(core.units.find(kt1, web, RENAMED).orElseThrow())
                .extracting(Unit::name, Unit::phone, Unit::parent)
                .containsExactly("งานเว็บและสื่อ", "222", digital);
        assertThat(look(past)).isEqualTo(new ImportReversal(3, 2, List.of()));

        office.past.undo(keeper, UnitImporter.ID, past.number());

        assertThat(core.units.on(kt1, TODAY)).isEqualTo(before);
        assertThat(core.units.on(kt1, RENAMED)).isEqualTo(later);
        assertThat(core.unitDesk.periods(keeper, web)).isEqualTo(periods);
        assertThat(database.number("select count(*) from core_audit where act = 'core.unit.removed'"))
                .isEqualTo(3);
        assertThat(database.number("select count(*) from core_audit where act = 'core.unit.restored'"
                        + " and changes like '%งานเว็บและสื่อ%' and changes like '%parent%' and changes like '%222%'"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from core_audit where act = 'core.import.undone'"))
                .isEqualTo(1);
        assertThat(imported(TODAY, "DIGI\tกลุ่มดิจิทัล\t\t\t\t"))
                .as("the code is free again")
                .extracting(Past::added, Past::changed)
                .containsExactly(1, 0);
    }

    @Test
    void renamedOnTheDayOnWhichItsNameBegan_hasTheFormerNameAgain() {
        UnitId web = core.unitDesk.add(keeper, new UnitDraft(null, "WEB", "งานเว็บไซต์", "เว็บ", "", 30, ""), TODAY);
        List<UnitPeriod> periods = core.unitDesk.periods(keeper, web);
        Past past = imported(TODAY, "NEW\tกลุ่มใหม่\t\t\t\t", "WEB\tงานสื่อ\t\tNEW\t\t");
        assertThat(core.unitDesk.periods(keeper, web)).hasSize(1).isNotEqualTo(periods);
        assertThat(look(past).hindrances()).isEmpty();

        office.past.undo(keeper, UnitImporter.ID, past.number());

        assertThat(core.unitDesk.periods(keeper, web)).isEqualTo(periods);
        assertThat(core.units.findByCode(kt1, "NEW")).isEmpty();
    }

    @Test
    void peoplePostsDutiesFunctionsAndSectionsOfANewGroup_areNamed_andNothingIsTakenBack() {
        Past past = imported(
                TODAY, "DIGI\tกลุ่มดิจิทัล\t\t\t\t", "NET\tงานเครือข่าย\t\tDIGI\t\t", "ICT\tกลุ่มเทคโนโลยี\t\t\t\t");
        UnitId digital = unit("DIGI").id();
        UnitId network = unit("NET").id();
        var person = core.peopleDesk.add(keeper, new PersonDraft("นาย", "หนึ่ง", "ใจดี", "", digital, null, "", ""));
        core.postDesk.add(keeper, new PostDraft("อ 40", "computer-operator", "", "", digital));
        core.unitDesk.add(keeper, new UnitDraft(digital, "AI", "งานปัญญาประดิษฐ์", "เอไอ", "", 40, ""), TODAY);
        core.functionDesk.give(
                keeper, new FunctionDraft(person, "group-director", network, "", "คำสั่งที่ 9/2569", TODAY, null));
        core.duties.write(keeper, new DutyRegister.UnitDutyText(network, "(ก)", "ดูแลเครือข่าย", ""));
        core.assigned.assign(
                keeper, new AssignedDutyDraft(network, "(ก)", person, AssignedDuty.Part.MAIN, "9/2569", TODAY, null));

        assertThat(look(past).hindrances())
                .containsExactlyInAnyOrder(
                        new Hindrance(
                                "กลุ่มดิจิทัล",
                                Reason.USED,
                                List.of(
                                        "core.unit.owned.people.label",
                                        "core.unit.owned.posts.label",
                                        "core.unit.owned.sections.label")),
                        new Hindrance(
                                "งานเครือข่าย",
                                Reason.USED,
                                List.of(
                                        "core.unit.owned.duties.label",
                                        "core.unit.owned.functions.label",
                                        "core.unit.used.duties")));
        refused(past, "core.import.error.stands");
        assertThat(unit("ICT").name()).isEqualTo("กลุ่มเทคโนโลยี");
        assertThat(core.people.find(kt1, person).orElseThrow().unit()).isEqualTo(digital);
    }

    @Test
    void whatAModuleKeepsOfANewGroup_isNamed_andAModuleThatIsAwayIsWaitedFor() {
        Past past = imported(TODAY, "DIGI\tกลุ่มดิจิทัล\t\t\t\t");
        UnitId digital = unit("DIGI").id();
        RecordUsage letters = new RecordUsage() {
            @Override
            public String what() {
                return "documents.letters";
            }

            @Override
            public Set<UnitId> units(OfficeId of, Collection<UnitId> units) {
                return of.equals(kt1) && units.contains(digital) ? Set.of(digital) : Set.of();
            }
        };
        office.uses.bindUse(letters);
        core.unitOwners.bindOwner(new OwnedByUnit(digital));

        assertThat(look(past).hindrances())
                .containsExactly(
                        new Hindrance("กลุ่มดิจิทัล", Reason.USED, List.of("documents.letters", "shelf.books.label")));
        refused(past, "core.import.error.stands");

        office.uses.unbindUse(letters);
        core.switches.turn(kt1, "desk", true);
        refused(past, "core.import.error.silent");
        assertThat(core.units.findByCode(kt1, "DIGI")).isPresent();
    }

    @Test
    void renamedMovedOrEndedSince_isNamed_andNothingIsTakenBack() {
        Past past = imported(
                TODAY, "DIGI\tกลุ่มดิจิทัล\t\t\t\t", "OLD\tกลุ่มอายุสั้น\t\t\t\t", "ICT\tกลุ่มเทคโนโลยี\t\t\t\t");
        change("DIGI", "กลุ่มดิจิทัลและสื่อ");
        change("ICT", "กลุ่มเทคโนโลยีใหม่");
        UnitId ended = unit("OLD").id();
        core.unitDesk.end(
                keeper, ended, core.unitDesk.open(keeper, ended).number(), new UnitEnding(TODAY, null, false));

        assertThat(look(past).hindrances())
                .extracting(Hindrance::record, Hindrance::reason)
                .contains(
                        tuple("กลุ่มดิจิทัลและสื่อ", Reason.CHANGED),
                        tuple("กลุ่มอายุสั้น", Reason.CHANGED),
                        tuple("กลุ่มเทคโนโลยีใหม่", Reason.CHANGED));
        refused(past, "core.import.error.stands");
        assertThat(unit("ICT").name()).isEqualTo("กลุ่มเทคโนโลยีใหม่");
    }

    @Test
    void laterImportThatPutsASectionBelowANewGroup_isTakenBackFirst() {
        Past first = imported(TODAY, "DIGI\tกลุ่มดิจิทัล\t\t\t\t");
        Past second = imported(TODAY, "NET\tงานเครือข่าย\t\tDIGI\t\t");
        assertThat(look(first).hindrances())
                .containsExactly(new Hindrance("กลุ่มดิจิทัล", Reason.USED, List.of("core.unit.owned.sections.label")));

        office.past.undo(keeper, UnitImporter.ID, second.number());
        office.past.undo(keeper, UnitImporter.ID, first.number());

        assertThat(core.units.findByCode(kt1, "DIGI")).isEmpty();
        assertThat(core.units.findByCode(kt1, "NET")).isEmpty();
    }

    @Test
    void whoDoesNotConfigureTheOffice_andOtherOffices_takeNothingBack() {
        Past past = imported(TODAY, "DIGI\tกลุ่มดิจิทัล\t\t\t\t");
        TestCaller other = CoreServices.keeper(core.office("KT2")).with(Offices.CONFIGURE);

        assertThat(office.past.latest(other, UnitImporter.ID)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.past.undo(other, UnitImporter.ID, past.number()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> office.past.undo(TestCaller.in(kt1).with(Offices.VIEW), UnitImporter.ID, past.number()));
        assertThat(core.units.findByCode(kt1, "DIGI")).isPresent();
    }

    @Test
    void everyTableThatPointsAtUnits_hasWords() {
        Set<String> tables = new TreeSet<>();
        database.unit().<@Nullable Object>in(kt1, rows -> {
            Connection connection = Objects.requireNonNull(rows.unwrap(Connection.class));
            try (ResultSet pointer = connection
                    .getMetaData()
                    .getExportedKeys(
                            null,
                            connection.getSchema(),
                            connection.getMetaData().storesUpperCaseIdentifiers() ? "CORE_UNIT" : "core_unit")) {
                while (pointer.next()) {
                    tables.add(pointer.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return null;
        });

        assertThat(tables)
                .contains("core_post", "core_person")
                .allSatisfy(table ->
                        assertThat(RegisterMessages.of(Set.of(table))).as(table).hasSize(1));
    }

    private void change(String code, String name) {
        Unit unit = unit(code);
        UnitDraft now = UnitDraft.of(unit);
        core.unitDesk.change(
                keeper,
                unit.id(),
                core.unitDesk.open(keeper, unit.id()).number(),
                new UnitDraft(now.parent(), code, name, now.shortName(), now.nameEnglish(), now.order(), now.phone()),
                TODAY);
    }

    private ImportReversal look(Past past) {
        return office.past.look(keeper, UnitImporter.ID, past.number());
    }

    private void refused(Past past, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.past.undo(keeper, UnitImporter.ID, past.number()))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting("key").containsExactly(key));
    }

    private Past imported(LocalDate from, String... rows) {
        try (ImportDraft draft = open(rows)) {
            draft.look();
            assertThat(office.take(keeper, draft, from).state()).isEqualTo(State.DONE);
        }
        return office.past.latest(keeper, UnitImporter.ID).getFirst();
    }

    /** A module that keeps books of a unit. */
    private record OwnedByUnit(UnitId owner) implements UnitOwnership {
        @Override
        public ModuleId module() {
            return new ModuleId("shelf");
        }

        @Override
        public List<Owned> owned(OfficeId of, UnitId unit, LocalDate lastDay) {
            return unit.equals(owner) ? List.of(new Owned("shelf.books", 2, "", Fate.MOVES)) : List.of();
        }

        @Override
        public void handOver(Caller caller, UnitHandover handover) {
            throw new IllegalStateException("the unit does not end");
        }
    }
}
