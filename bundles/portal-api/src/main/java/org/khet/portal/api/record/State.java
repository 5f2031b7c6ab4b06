package org.khet.portal.api.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.Permission;

/** A state of a kind of records; its word is the text {@code <type>.state.<NAME>}. Immutable once its kind is made. */
public final class State {
    /**
     * How long a record may stand in a state.
     *
     * @param days    how many working days, by office and day
     * @param overdue the action that the portal then does, {@code null} to remind only
     * @param others  holders who are reminded beside those who can act on the record
     */
    public record Deadline(
            ToIntFunction<RecordContext> days, @Nullable Action overdue, Set<Permission> others) {
        /** Keeps an immutable copy. */
        public Deadline {
            others = Set.copyOf(others);
        }
    }

    private final String name;
    private final StateTone tone;
    private final boolean open;
    private @Nullable Deadline deadline;
    private boolean awaited = true;
    private List<State> pauses = List.of();

    State(String name, StateTone tone, boolean open) {
        this.name = name;
        this.tone = tone;
        this.open = open;
    }

    /** A record shall leave it within so many working days; afterwards those who can act on it are reminded each working day. */
    public State within(int workingDays) {
        return within(context -> workingDays);
    }

    /**
     * As {@link #within(int)}, so many working days as the office has set.
     *
     * @param others holders who are reminded too
     */
    public State within(ToIntFunction<RecordContext> workingDays, Permission... others) {
        deadline = new Deadline(workingDays, null, Set.of(others));
        return this;
    }

    /**
     * Its clock stands still while a record is in one of these states and goes on when it comes back: the working days of its stays are
     * added up, from the time when it last came from elsewhere. Without this a record that comes back has all its days anew.
     */
    public State pausedIn(State... states) {
        pauses = List.of(states);
        return this;
    }

    /** States in which its clock stands still. */
    public List<State> pauses() {
        return pauses;
    }

    /**
     * Nobody is waited for in it, as something else has to happen before; what may be done all the same is at hand on the page, but
     * the record does not stand among what waits for people.
     */
    public State notAwaited() {
        awaited = false;
        return this;
    }

    /** Stored name, never renamed: capital letters, digits and {@code _}. */
    public String name() {
        return name;
    }

    /** How it looks. */
    public StateTone tone() {
        return tone;
    }

    /** Whether somebody still has something to do. */
    public boolean open() {
        return open;
    }

    /** Whether a record in it waits for those who may act on it. */
    public boolean isAwaited() {
        return open && awaited;
    }

    /** How long a record may stand in it. */
    public Optional<Deadline> deadline() {
        return Optional.ofNullable(deadline);
    }

    void deadline(int days, Action overdue) {
        deadline = new Deadline(context -> days, overdue, Set.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
