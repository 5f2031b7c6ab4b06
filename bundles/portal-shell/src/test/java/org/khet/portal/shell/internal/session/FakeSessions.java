package org.khet.portal.shell.internal.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;

/** Sessions in memory: which of them ended, and what was noted of their use. */
final class FakeSessions implements Sessions {
    private final Map<AccountId, Long> stamps = new HashMap<>();
    private final Set<Long> gone = new HashSet<>();
    private final List<Map<Long, Instant>> notes = new ArrayList<>();
    private Optional<RuntimeException> fault = Optional.empty();
    private long last;
    private int questions;

    /** What {@link #ended} throws from now on; {@code null} for nothing. */
    void fail(@Nullable RuntimeException failure) {
        fault = Optional.ofNullable(failure);
    }

    /** What {@link #used} was told, in this order. */
    List<Map<Long, Instant>> notes() {
        return notes;
    }

    @Override
    public boolean stillValid(AccountId account, long stamp) {
        questions++;
        return stamps.getOrDefault(account, stamp) == stamp;
    }

    @Override
    public Set<Stamped> outdated(Set<Stamped> asked) {
        questions++;
        return asked.stream()
                .filter(one -> stamps.getOrDefault(one.account(), one.stamp()) != one.stamp())
                .collect(Collectors.toSet());
    }

    /** How often it was asked whether accounts' sessions were ended. */
    int questions() {
        return questions;
    }

    @Override
    public long endAll(AccountId account) {
        return stamps.merge(account, 1L, Long::sum);
    }

    @Override
    public long begin(AccountId account, String address, String device) {
        return ++last;
    }

    @Override
    public void used(Map<Long, Instant> lastUsed) {
        notes.add(new HashMap<>(lastUsed));
    }

    @Override
    public void over(long session) {
        gone.add(session);
    }

    @Override
    public void goesOn(long session, long stamp) {
        gone.remove(session);
    }

    @Override
    public Set<Long> ended(Set<Long> sessions) {
        fault.ifPresent(known -> {
            throw known;
        });
        var found = new HashSet<>(sessions);
        found.retainAll(gone);
        return found;
    }

    @Override
    public List<Open> open(AccountId account) {
        return List.of();
    }

    @Override
    public void end(AccountId account, long session) {
        over(session);
    }

    @Override
    public List<Open> open(Caller caller, String text) {
        return List.of();
    }

    @Override
    public void end(Caller caller, long session) {
        over(session);
    }

    @Override
    public Subscription follow(Runnable listener) {
        return () -> {};
    }

    @Override
    public List<Visit> visits(AccountId account, int limit) {
        return List.of();
    }
}
