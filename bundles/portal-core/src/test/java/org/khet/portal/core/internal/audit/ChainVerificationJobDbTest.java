package org.khet.portal.core.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.audit.AuditChain.Break;
import org.khet.portal.api.admin.audit.AuditChain.Damage;
import org.khet.portal.api.admin.audit.AuditLog.Entry;
import org.khet.portal.api.admin.audit.AuditLog.Filter;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Each night the chains are checked; by day somebody with a database tool writes the end of one anew. */
@OnEachDatabase
class ChainVerificationJobDbTest {
    private static final Runnable NEVER = () -> {};
    private static final TestCaller CLERK = TestCaller.in(new OfficeId(1));
    private final TestDatabase database;
    private final Path home;
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private StoredTrail trail;
    private ChainRepository repository;
    private ChainVerificationJob check;

    ChainVerificationJobDbTest(TestDatabase database, @TempDir Path home) {
        this.database = database;
        this.home = home;
    }

    @BeforeEach
    void fiveEntriesWereCheckedLastNight() {
        database.clear();
        trail = TestAuditTrail.on(database, clock);
        repository = new ChainRepository(database.unit(), database.transactions());
        check = node("first");
        write(5);
        assertThat(check()).isEqualTo(5);
    }

    @Test
    void chainThatGrows_isWholeTheNextNight() {
        write(2);
        assertThat(check()).isEqualTo(7);
        assertThat(check()).isEqualTo(7);
    }

    @Test
    void roundOfThreeNights_provesEachOldEntryOnce_andWhatIsNewTheNextNight() {
        check = node("first", 1);
        write(4);
        assertThat(check()).as("4 new, 1 to 2 again").isEqualTo(6);
        assertThat(check()).as("3 to 6 again").isEqualTo(4);
        write(1);
        assertThat(check()).as("1 new, 7 to 9 again").isEqualTo(4);
        assertThat(check()).as("a new round begins: 1 to 4").isEqualTo(4);
    }

    @Test
    void oldEntryThatWasAltered_isNamedWithinTheRound_andAtOnceByHand() {
        check = node("first", 1);
        Entry second = entry(4);
        Entry fourth = entry(2);
        assertThat(check()).as("1 and 2 again").isEqualTo(2);
        tool("update core_audit set details = 'x' where id = " + second.number());
        assertThat(byHand()).isEqualTo(new Break(2, second.number(), second.at(), Damage.CHANGED));

        assertThat(check()).as("3 and 4 again").isEqualTo(2);
        assertThat(check()).as("5 again").isEqualTo(1);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(this::check)
                .withMessageContaining("office 1 is broken")
                .withMessageContaining("number=" + second.number());

        tool("update core_audit set details = '' where id = " + second.number());
        assertThat(check()).as("mended").isEqualTo(2);
        tool("update core_audit set details = 'x' where id = " + fourth.number());
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::check);
    }

    @Test
    void newEntryThatWasAltered_isNamedTheNextNight_andOtherOfficesAreProved() {
        write(2);
        trail.append(TestCaller.in(new OfficeId(2)), "ict.ticket.accepted", "ict.ticket/9", Map.of());
        repository.seal(2);
        Entry altered = entry(1);
        tool("update core_audit set details = 'x' where id = " + altered.number());

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(this::check)
                .withMessageContaining("office 1 is broken")
                .withMessageContaining("place=7, number=" + altered.number());

        assertThat(new ChainEnds(home.resolve("files"), home).read())
                .hasEntrySatisfying(1L, mark -> assertThat(mark.end().place()).isEqualTo(5))
                .hasEntrySatisfying(2L, mark -> assertThat(mark.end().place()).isEqualTo(1));
    }

    @Test
    void endThatWasCutOff_withItsNote_isFoundTheSameNight() {
        tool("delete from core_audit where id = " + entry(1).number());
        tool("update core_audit_chain set place = 4, hash = '" + entry(1).seal().hash() + "' where office_id = 1");
        assertThat(byHand()).as("the chain alone looks whole").isNull();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(this::check)
                .withMessageContaining("office 1 was written anew: entry 5");
    }

    @Test
    void runThatHasToEnd_keepsWhatItProved() {
        trail.append(TestCaller.in(new OfficeId(2)), "ict.ticket.accepted", "ict.ticket/9", Map.of());
        repository.seal(2);
        write(2);
        AtomicInteger pages = new AtomicInteger();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> check.check(() -> {
                    if (pages.incrementAndGet() > 2) {
                        throw new CancellationException();
                    }
                }));

        assertThat(new ChainEnds(home.resolve("files"), home)
                        .read()
                        .get(1L)
                        .end()
                        .place())
                .isEqualTo(7);
    }

    @Test
    void endThatWasAlteredAndSealedAgain_isNamed() throws IOException {
        Entry last = entry(1);
        Entry before = entry(2);
        tool("update core_audit set details = 'x', place = null, hash = null where id = " + last.number());
        tool("update core_audit_chain set place = 4, hash = '" + before.seal().hash() + "' where office_id = 1");
        repository.seal(1);
        assertThat(new StoredChain(repository).prove(CoreServices.operator(RuntimeCaller.OPERATE)))
                .allSatisfy(proof -> assertThat(proof.broken()).isNull());

        for (int night = 0; night < 2; night++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(this::check)
                    .withMessageContaining("office 1 was written anew: entry 5")
                    .withMessageContaining(last.seal().hash());
        }

        Files.delete(home.resolve("files/audit-ends")); // an older backup was restored on purpose
        assertThat(check()).isEqualTo(5);
    }

    @Test
    void officeThatWasRemoved_isForgotten() throws IOException {
        tool("delete from core_audit_chain where office_id = 1");
        database.unit()
                .runtime(found -> found.createNativeQuery("delete from core_audit where office_id = 1")
                        .executeUpdate());

        assertThat(check()).isZero();

        assertThat(home.resolve("files/audit-ends")).isEmptyFile();
    }

    @Test
    void checkRunsOnAnotherNode_whichKnowsTheEndOfTheNightBefore() {
        Entry last = entry(1);
        tool("update core_audit set details = 'x', place = null, hash = null where id = " + last.number());
        tool("update core_audit_chain set place = 4, hash = '" + entry(2).seal().hash() + "' where office_id = 1");
        repository.seal(1);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> node("second").check(NEVER))
                .withMessageContaining("office 1 was written anew: entry 5");
    }

    @Test
    void endsThatAnEarlierVersionNotedInItsOwnFolder_areComparedOnce_andMoved() throws IOException {
        Path own = Files.createDirectories(home.resolve("third"));
        Files.move(home.resolve("files/audit-ends"), own.resolve("audit-ends"));
        ChainVerificationJob third = node("third");
        Entry last = entry(1);
        tool("update core_audit set details = 'x', place = null, hash = null where id = " + last.number());
        tool("update core_audit_chain set place = 4, hash = '" + entry(2).seal().hash() + "' where office_id = 1");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> third.check(NEVER));

        Files.delete(own.resolve("audit-ends"));
        assertThat(third.check(NEVER)).isEqualTo(4);
        assertThat(home.resolve("files/audit-ends")).isNotEmptyFile();
    }

    private @Nullable Break byHand() {
        return new StoredChain(repository).prove(CLERK.with(AuditTrail.READ)).broken();
    }

    /** A node with a folder of its own; the contents of files are the same for all. */
    private ChainVerificationJob node(String name) {
        return node(name, 1000);
    }

    private ChainVerificationJob node(String name, int least) {
        return new ChainVerificationJob(repository, new ChainEnds(home.resolve("files"), home.resolve(name)), 3, least);
    }

    private long check() {
        return check.check(NEVER);
    }

    private void write(int entries) {
        for (int entry = 0; entry < entries; entry++) {
            trail.append(CLERK, "ict.ticket.accepted", "ict.ticket/" + entry, Map.of());
            clock.pass(Duration.ofMillis(1));
        }
        repository.seal(1);
    }

    /** The n-th newest. */
    private Entry entry(int nth) {
        return trail.page(CLERK.with(AuditTrail.READ), Filter.ALL, new PageRequest(nth - 1, 1, List.of()))
                .getFirst();
    }

    private void tool(String sql) {
        int changed =
                database.unit().runtime(found -> found.createNativeQuery(sql).executeUpdate());
        assertThat(changed).isEqualTo(1);
    }
}
