package org.khet.portal.testkit.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRevocation;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;

/** A kind, its service and who works with it; stories are in its subclasses. */
public abstract sealed class RecordStage<K extends RecordKind> permits RecordTableStories {
    /** The day of the stories. */
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static final PageRequest PAGE = new PageRequest(0, 50, List.of());

    /** The kind. */
    protected final K kind;
    /** What the record layer works with. */
    protected final RecordFixture fixture;
    /** Its service. */
    protected final RecordService<K> service;

    /** A kind that is made with services of others: {@code fixture -> new Projects(fixture.of(new Plans()))}. */
    RecordStage(TestDatabase database, Function<RecordFixture, K> made) {
        fixture = new RecordFixture(database);
        kind = made.apply(fixture);
        service = fixture.of(kind);
    }

    @BeforeEach
    final void nothingIsThere() {
        fixture.database().clear();
        before();
    }

    /** Makes what records of the kind refer to. */
    protected void before() {}

    /** Somebody with every right, by number. */
    protected TestCaller person(int number) {
        return TestCaller.of(SampleOffices.KT1, number).with(kind.permissions().toArray(Permission[]::new));
    }

    /** A complete draft; a kind whose rules ask for more overrides it. */
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY);
    }

    /** A complete draft whose sensitive fields are told nowhere; a kind that keeps them back in some records only overrides it. */
    protected RecordDraft sensitiveDraft() {
        return draft();
    }

    /** What an action's dialog asks for; a kind whose rules ask for more overrides it. */
    protected RecordDraft asked(Action action) {
        RecordDraft draft = new RecordDraft();
        action.asks().forEach(field -> SampleDraft.value(field, TODAY).ifPresent(value -> draft.with(field, value)));
        action.fills().forEach(of -> draft.with(of, SampleDraft.lines(action, of, Math.max(1, of.least()), TODAY)));
        return draft;
    }

    /** A new record, made by a person or, of kinds that code makes, by code. */
    protected final RecordRow made(int number) {
        return made(number, draft());
    }

    /** A new record of this draft. */
    final RecordRow made(int number, RecordDraft draft) {
        return (kind.isMadeByCode() ? service.internal() : service).create(person(number), draft);
    }

    /** Does an action as its doer, an automatic one as code does. */
    protected final RecordRow act(RecordRow row, Action action) {
        return act(row, action, asked(action));
    }

    /** Does an action with what its dialog was answered. */
    final RecordRow act(RecordRow row, Action action, RecordDraft asked) {
        return (action.isAutomatic() ? service.internal() : service).act(actor(action), row, action, asked, "เหตุผล");
    }

    /** Each action has a doer of its own, so that what two must do is done by two. */
    protected final TestCaller actor(Action action) {
        Action done = action.takesBack().map(RecordRevocation::action).orElse(action);
        return person(1 + kind.actions().indexOf(done) % 12);
    }

    /** A new record that went the shortest way to a state. */
    protected final RecordRow walk(State to) {
        return walk(to, draft(to));
    }

    /** The same of this draft. */
    final RecordRow walk(State to, RecordDraft draft) {
        RecordRow row = made(13, draft);
        for (Action action : new StateWalk(kind).to(to)) {
            row = act(row, action, asked(action, to));
        }
        return row;
    }

    /** A complete draft of a record that shall come to this state; a kind whose ways depend on what it says overrides it. */
    protected RecordDraft draft(State to) {
        return draft();
    }

    /** What an action's dialog asks for on the way to this state; a kind whose ways depend on it overrides it. */
    protected RecordDraft asked(Action action, State to) {
        return asked(action);
    }

    /** Fields of the name {@code unit} or {@code school} that a record names without belonging there. */
    protected Set<Field<?>> onlyNamed() {
        return Set.of();
    }

    /** All that a record and its lines name, and who made it. */
    final Set<Object> named(RecordRow row) {
        return Stream.of(
                        Stream.of(row.head().creator()),
                        kind.fields().stream().flatMap(field -> Stream.ofNullable(row.raw(field))),
                        kind.lines().stream()
                                .flatMap(of -> row.lines(of).stream()
                                        .flatMap(line -> of.fields().stream()
                                                .flatMap(field -> Stream.ofNullable(line.raw(field))))))
                .<Object>flatMap(one -> one)
                .collect(Collectors.toSet());
    }

    /** Key of a person of the sample office. */
    protected static PersonId key(int number) {
        return SampleOffices.person(SampleOffices.KT1, number).id();
    }
}
