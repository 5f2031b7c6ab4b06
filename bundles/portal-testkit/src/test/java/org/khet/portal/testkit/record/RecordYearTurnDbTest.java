package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Before a year is opened the office sees what its registers have open of the years before. Source: core B-14, CORE-42. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordYearTurnDbTest {
    private static final Permission VIEW = Permission.of("vouchers:scheme:view");
    private static final Permission KEEP = Permission.of("vouchers:scheme:keep");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final FiscalYear OLD = FiscalYear.ofBuddhist(2569);
    private static final FiscalYear NEXT = FiscalYear.ofBuddhist(2570);
    private static final TestCaller KEEPER =
            TestCaller.of(SampleOffices.KT1, 13).with(VIEW, KEEP, Contracts.VIEW, Contracts.RECORD, Contracts.SIGN);

    /** A scheme of a year. */
    private static final class Schemes extends RecordKind {
        final Field<FiscalYear> year = fiscalYear("fiscal_year").filtered();
        final Field<String> title = text("title", 120).searched();
        final State running = state("RUNNING", StateTone.RUN);
        final State kept = state("KEPT", StateTone.DONE);
        final State atWork = state("AT_WORK", StateTone.RUN);
        final State ended = end("ENDED", StateTone.DONE);
        final Action finish = action("finish").from(running, kept).to(ended).needs(KEEP);
        final Action keep = action("keep").from(running).to(kept).needs(KEEP);
        final Action use = action("use").from(running).to(atWork).needs(KEEP);
        final Action recount = action("recount").from(atWork).needs(KEEP);
        final Action endUse =
                action("end-use").from(atWork).to(ended).needs(KEEP).backward("archive");

        Schemes(boolean toldByModule) {
            super("vouchers", "scheme", "vch_scheme");
            rights(VIEW, KEEP, running);
            titled(title);
            list(title, year);
            section("what", year, title);
            menu("FIN", "file", 41);
            if (toldByModule) {
                turnedByModule();
            }
        }
    }

    private static final class Module extends RecordModule {
        final RecordService<Contracts> contracts;
        final RecordService<Schemes> schemes;

        Module(RecordFixture fixture, boolean toldByModule) {
            super(
                    "vouchers",
                    fixture.services(),
                    fixture.views(),
                    fixture.database().unit());
            contracts = keeps(new Contracts());
            schemes = keeps(new Schemes(toldByModule));
        }
    }

    private final TestDatabase database;

    RecordYearTurnDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private static RecordRow contract(Module module, LocalDate signedOn) {
        Contracts kind = module.contracts.kind();
        return module.contracts.create(KEEPER, SampleDraft.of(kind, TODAY).with(kind.signedOn, signedOn));
    }

    private static RecordRow scheme(Module module, FiscalYear year) {
        Schemes kind = module.schemes.kind();
        return module.schemes.create(
                KEEPER, new RecordDraft().with(kind.year, year).with(kind.title, "โครงการอินเทอร์เน็ตโรงเรียน"));
    }

    private static void refused(Module module, RecordRow contract) {
        Contracts kind = module.contracts.kind();
        RecordRow asked = module.contracts.act(KEEPER, contract, kind.ask);
        module.contracts.act(KEEPER, asked, kind.refuse, new RecordDraft(), "ผู้รับจ้างถอนตัว");
    }

    private static YearTurnFinding unfinished(String link, String key, int count) {
        return YearTurnFinding.of(YearTurnFinding.Kind.UNFINISHED, link, key, count);
    }

    @Test
    void whatIsOpenOfTheYearsBeforeIsCountedByKind_byItsDayOrItsYear_ofTheOwnOfficeOnly() {
        RecordFixture fixture = new RecordFixture(database);
        Module module = new Module(fixture, false);
        contract(module, OLD.lastDay());
        contract(module, OLD.firstDay().minusDays(1));
        refused(module, contract(module, OLD.lastDay()));
        contract(module, NEXT.firstDay());
        scheme(module, OLD);
        module.schemes.act(KEEPER, scheme(module, OLD), module.schemes.kind().finish);
        module.schemes.act(KEEPER, scheme(module, OLD), module.schemes.kind().keep); // done, though nothing ends it
        module.schemes.act(
                KEEPER, scheme(module, OLD), module.schemes.kind().use); // at work until it is taken out of use
        scheme(module, NEXT);
        var turn = fixture.turnOf(module);

        assertThat(turn.module()).isEqualTo(module.id());
        assertThat(turn.preview(KEEPER, NEXT))
                .containsExactly(
                        unfinished("vouchers/contracts", "vouchers.contract.owned", 2),
                        unfinished("vouchers/schemes", "vouchers.scheme.owned", 1));
        assertThat(turn.preview(KEEPER, OLD))
                .as("what is open of the year before that")
                .containsExactly(unfinished("vouchers/contracts", "vouchers.contract.owned", 1));
        assertThat(turn.preview(TestCaller.in(SampleOffices.KT1), NEXT))
                .extracting(YearTurnFinding::link)
                .as("who does not see them gets no link")
                .isEqualTo(List.of("", ""));
        assertThat(turn.preview(TestCaller.in(SampleOffices.KT2).with(VIEW, Contracts.VIEW), NEXT))
                .isEmpty();
    }

    @Test
    void kindOfWhichTheModuleTellsItself_isNotToldTwice() {
        RecordFixture fixture = new RecordFixture(database);
        Module module = new Module(fixture, true);
        scheme(module, OLD);

        assertThat(fixture.turnOf(module).preview(KEEPER, NEXT)).isEmpty();
    }
}
