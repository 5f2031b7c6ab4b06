package org.khet.bench.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.bench.data.BenchDatabase;
import org.khet.documents.internal.chain.ChainServices;
import org.khet.documents.internal.diary.Diaries;
import org.khet.documents.internal.diary.SignatureAppointments;
import org.khet.documents.internal.flow.PaperRegisters;
import org.khet.documents.internal.flow.PaperServices;
import org.khet.documents.internal.template.PrintServices;
import org.khet.portal.api.duty.DutyOrders;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.security.Caller;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSecondFactorCheck;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeUnits;

/** The papers of an office of letters, with the printer of the portal; nobody has a function, so they are made and read, not decided. */
final class PaperOffice {
    private PaperOffice() {}

    static PaperRegisters papers(BenchDatabase database, LetterOffice office) {
        var people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        var callers = new FakeCallers();
        var codes = new FakeCodeLists();
        var heads = new FakeLetterheads(new FakeOffices());
        var posts = new FakePosts();
        var chain = new ChainServices(
                FakeUnits.ofSampleOffices(),
                people,
                posts,
                new NoFunctions(),
                new FakeActing(),
                callers,
                codes,
                heads,
                new FakeSettings());
        var print = new PrintServices(
                new PdfDocumentPrinter(),
                heads,
                chain.units(),
                people,
                codes,
                callers,
                posts,
                (of, code) -> "https://khet.example/verify/" + code);
        return new PaperRegisters(
                office.registrar,
                office.registers,
                new PaperServices(
                        chain,
                        print,
                        database.transactions(),
                        new FakeFiles(),
                        office.records,
                        new NoOrders(),
                        Clock.systemUTC(),
                        new FakeSecondFactorCheck()),
                new SignatureAppointments(new Diaries(office.letters.appointments)));
    }

    /** Nobody is the head of anything; the memo is drawn, not decided. */
    private static final class NoFunctions implements Functions {
        @Override
        public List<GivenFunction> from(OfficeId office, PersonId person, LocalDate day) {
            return List.of();
        }

        @Override
        public List<GivenFunction> on(OfficeId office, LocalDate day) {
            return List.of();
        }
    }

    /** Orders give nothing here. */
    private static final class NoOrders implements DutyOrders {
        @Override
        public List<RefusedLine> give(
                Caller caller, String order, LocalDate from, @Nullable LocalDate until, List<OrderShare> shares) {
            return List.of();
        }

        @Override
        public int end(Caller caller, String order, LocalDate lastDay) {
            return 0;
        }
    }
}
