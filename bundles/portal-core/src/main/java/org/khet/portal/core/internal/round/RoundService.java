package org.khet.portal.core.internal.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.round.RoundDraft;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.form.FieldValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps data systems and rounds. */
@Component(service = DataRoundRegister.class)
public final class RoundService implements DataRoundRegister {
    private static final String ROUND = "core.round/";
    private final Transactions transactions;
    private final StoredRounds rounds;
    private final RoundPeople people;
    private final AuditTrail trail;

    /** Rounds with those by the settings, whom they concern, and the trail. */
    @Activate
    public RoundService(
            @Reference Transactions transactions,
            @Reference StoredRounds rounds,
            @Reference RoundPeople people,
            @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.people = people;
        this.trail = trail;
    }

    @Override
    public List<DataSystem> systems(Caller caller) {
        caller.require(VIEW);
        return rounds.systems(caller.office());
    }

    @Override
    public List<RoundStatus> list(Caller caller) {
        caller.require(VIEW);
        return rounds.around(caller.office());
    }

    @Override
    public List<RoundStatus> mine(Caller caller) {
        caller.require(VIEW);
        LocalDate today = rounds.today();
        return rounds.near(caller.office(), AHEAD).stream()
                .filter(standing -> people.concerns(caller, standing.system(), today))
                .toList();
    }

    @Override
    public Opened open(Caller caller, DataRound.Key key) {
        return rounds.stored(required(caller)).find(key).orElseThrow(() -> new NoLongerThere(ROUND + key));
    }

    @Override
    public RoundDraft propose(Caller caller, String system, int year) {
        RecordedRounds known = rounds.stored(required(caller));
        if (known.system(system).isEmpty()) {
            throw unknown(system);
        }
        int number = known.of(system, year).stream()
                        .mapToInt(round -> round.key().number())
                        .max()
                        .orElse(0)
                + 1;
        DataRound.Key key = new DataRound.Key(system, year, number);
        return known.find(new DataRound.Key(system, year - 1, number))
                .map(Opened::round)
                .map(before -> new RoundDraft(
                        key,
                        before.thai(),
                        before.english(),
                        before.days().opensOn().plusYears(1),
                        before.days().asOf().plusYears(1),
                        before.days().closesOn().plusYears(1),
                        ""))
                .orElseGet(() -> new RoundDraft(key, "", "", null, null, null, ""));
    }

    @Override
    public void record(Caller caller, int edition, RoundDraft draft) {
        change(caller, known -> {
            DataSystem system = known.system(draft.key().system())
                    .orElseThrow(() -> unknown(draft.key().system()))
                    .value();
            Optional<Opened> before = known.find(draft.key());
            check(edition, before.map(Opened::number).orElse(NOT_RECORDED));
            DataRound stands = before.map(Opened::round).orElse(null);
            DataRound round = RoundValidator.round(draft, system, rounds.today(), Optional.ofNullable(stands));
            rounds.rows().put(caller.office(), round, by(caller, draft.reason()));
            trail.append(
                    caller,
                    stands == null ? "core.round.recorded" : "core.round.changed",
                    ROUND + draft.key(),
                    reason(draft.reason()),
                    differences(stands, round));
        });
    }

    @Override
    public void withdraw(Caller caller, int edition, DataRound.Key key, String reason) {
        change(caller, known -> {
            RecordedRound row =
                    known.row(key).filter(one -> !one.withdrawn()).orElseThrow(() -> new NoLongerThere(ROUND + key));
            check(edition, row.edition());
            new FieldValidator().line("reason", reason, RoundDraft.REASON_MOST).done();
            rounds.rows().withdraw(caller.office(), key, by(caller, reason));
            trail.append(caller, "core.round.withdrawn", ROUND + key, reason(reason));
        });
    }

    @Override
    public Versioned<DataSystem> openSystem(Caller caller, String code) {
        return rounds.stored(required(caller)).system(code).orElseThrow(() -> unknown(code));
    }

    @Override
    public void keep(Caller caller, int edition, DataSystem system) {
        change(caller, known -> {
            Optional<Versioned<DataSystem>> before = known.system(system.code());
            OfficeId office = caller.office();
            RoundValidator.system(system)
                    .that(
                            system.function().isEmpty() || people.isFunction(office, system.function()),
                            "function",
                            "core.data-system.error.function")
                    .that(
                            system.role().isEmpty() || people.isRole(office, system.role()),
                            "role",
                            "core.data-system.error.role")
                    .done();
            check(edition, before.map(Versioned::number).orElse(NOT_RECORDED));
            rounds.rows()
                    .put(
                            office,
                            before.map(Versioned::value)
                                    .map(stands -> allowed(stands, system))
                                    .orElse(system));
            trail.append(
                    caller,
                    before.isEmpty() ? "core.data-system.recorded" : "core.data-system.changed",
                    "core.data-system/" + system.code(),
                    Map.of(),
                    differences(before.map(Versioned::value).orElse(null), system));
        });
    }

    /** Of a system that comes with the portal the office says only who is reminded; of an own one the years stay. */
    private static DataSystem allowed(DataSystem stands, DataSystem typed) {
        DataSystem named = stands.own() ? typed : stands;
        return new DataSystem(
                stands.code(),
                named.thai(),
                named.english(),
                stands.years(),
                typed.function(),
                typed.role(),
                stands.source());
    }

    private void change(Caller caller, Consumer<RecordedRounds> work) {
        OfficeId office = required(caller);
        transactions.run(() -> {
            work.accept(rounds.held(office));
            transactions.afterCommit(() -> rounds.forget(office));
        });
    }

    private static void check(int seen, int stands) {
        if (seen != stands) {
            throw Outdated.of("core.outcome.changed");
        }
    }

    private Change by(Caller caller, String reason) {
        return new Change(caller.name(), rounds.clock().instant(), reason.strip());
    }

    private static Map<String, String> reason(String reason) {
        return reason.isBlank() ? Map.of() : Map.of("reason", reason.strip());
    }

    private static List<AuditTrail.Change> differences(@Nullable DataRound before, DataRound after) {
        List<AuditTrail.Change> changes = new ArrayList<>();
        differ(changes, "name", before == null ? "" : before.thai(), after.thai());
        differ(
                changes,
                "opensOn",
                before == null ? "" : before.days().opensOn(),
                after.days().opensOn());
        differ(
                changes,
                "asOf",
                before == null ? "" : before.days().asOf(),
                after.days().asOf());
        differ(
                changes,
                "closesOn",
                before == null ? "" : before.days().closesOn(),
                after.days().closesOn());
        return changes;
    }

    private static List<AuditTrail.Change> differences(@Nullable DataSystem before, DataSystem after) {
        List<AuditTrail.Change> changes = new ArrayList<>();
        differ(changes, "name", before == null ? "" : before.thai(), after.thai());
        differ(changes, "function", before == null ? "" : before.function(), after.function());
        differ(changes, "role", before == null ? "" : before.role(), after.role());
        return changes;
    }

    private static void differ(List<AuditTrail.Change> changes, String field, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new AuditTrail.Change(field, before.toString(), after.toString()));
        }
    }

    private static NoLongerThere unknown(String system) {
        return new NoLongerThere("core.data-system/" + system);
    }

    private static OfficeId required(Caller caller) {
        if (!caller.require(CONFIGURE).wholeOffice()) {
            throw new NotPermitted(CONFIGURE);
        }
        return caller.office();
    }
}
