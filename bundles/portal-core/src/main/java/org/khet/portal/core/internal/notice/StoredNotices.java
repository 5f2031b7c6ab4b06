package org.khet.portal.core.internal.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.notice.NoticeRepository.Reader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The caller's notices as rows; those of modules that are off are not counted and not shown. */
@Component(service = Notices.class)
public final class StoredNotices implements Notices {
    private static final int MOST = 500;
    private static final Set<ModuleId> ALWAYS_ON = Set.of(new ModuleId("core"), new ModuleId("admin"));

    private final NoticeRepository repository;
    private final NoticePoller watch;
    private final ModuleSwitches switches;

    /** Rows, open pages, switches. */
    @Activate
    public StoredNotices(
            @Reference NoticeRepository repository, @Reference NoticePoller watch, @Reference ModuleSwitches switches) {
        this.repository = repository;
        this.watch = watch;
        this.switches = switches;
    }

    @Override
    public List<Notice> latest(Caller caller, int limit) {
        return repository.latest(reader(caller), Math.clamp(limit, 1, MOST));
    }

    @Override
    public int unread(Caller caller) {
        return repository.unread(reader(caller));
    }

    @Override
    public void read(Caller caller, long id) {
        mark(caller, id);
    }

    @Override
    public void readAll(Caller caller) {
        mark(caller, null);
    }

    @Override
    public Map<String, Choice> choices(Caller caller) {
        return repository.choices().ofPerson(caller.office(), caller.person());
    }

    @Override
    public void choose(Caller caller, String type, Choice choice) {
        caller.requireToAct();
        repository.choices().set(caller.office(), caller.person(), type, choice);
    }

    @Override
    public Subscription follow(Caller caller, Runnable changed) {
        return watch.add(caller.office(), caller.person(), changed);
    }

    private void mark(Caller caller, @Nullable Long id) {
        caller.requireToAct();
        repository.read(caller.office(), caller.person(), id, watch.clock().instant());
        watch.tell(caller.office(), caller.person());
    }

    private Reader reader(Caller caller) {
        Set<ModuleId> on = new HashSet<>(switches.on(caller.office()));
        on.addAll(ALWAYS_ON);
        return new Reader(caller.office(), caller.person(), on);
    }
}
