package org.khet.portal.shell.internal.open;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.shell.internal.fault.FaultMessages;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.host.PageAddress;
import org.khet.portal.shell.internal.session.PageAccess;
import org.khet.portal.shell.internal.text.ShellMessages;

/** What a screen without sign-in gets from the shell: no draft, and not more work than the address may ask for. */
final class PublicRequest implements ViewRequest {
    /**
     * What was asked for.
     *
     * @param caller the visitor
     * @param texts  words of the module
     * @param key    key of the address
     * @param query  its query
     */
    record Asked(Caller caller, Texts texts, String key, Map<String, List<String>> query) {}

    private final Asked asked;
    private final UI ui;
    private final FaultMessages faults;
    private final BooleanSupplier there;
    private final BooleanSupplier allowed;
    private final List<Runnable> closing = new ArrayList<>();

    /**
     * @param there   whether the screen is still there, its module on in the office
     * @param allowed counts one piece of work of the address
     */
    PublicRequest(Asked asked, UI ui, FaultMessages faults, BooleanSupplier there, BooleanSupplier allowed) {
        this.asked = asked;
        this.ui = ui;
        this.faults = faults;
        this.there = there;
        this.allowed = allowed;
    }

    @Override
    public Caller caller() {
        return asked.caller();
    }

    @Override
    public Texts texts() {
        return asked.texts();
    }

    @Override
    public String key() {
        return asked.key();
    }

    @Override
    public Map<String, List<String>> query() {
        return asked.query();
    }

    @Override
    public void query(Map<String, List<String>> changed) {
        // nothing is kept in the address of a visitor
    }

    @Override
    public void title(String title) {
        ui.getPage().setTitle(title);
    }

    @Override
    public void open(String address) {
        Location location = new Location(address.replaceFirst("^/+", ""));
        ui.navigate(location.getPath(), location.getQueryParameters());
    }

    @Override
    public String address(String path) {
        return PageAddress.of(ui) + "/" + path.replaceFirst("^/+", "");
    }

    @Override
    public void tell(String text) {
        Toast.tell(text);
    }

    @Override
    public boolean attempt(Runnable work) {
        if (!allowed.getAsBoolean()) {
            tell(ShellMessages.of(ui.getLocale(), "shell.open.often"));
            return false;
        }
        if (!there.getAsBoolean()) {
            tell(ShellMessages.of(ui.getLocale(), "shell.open.nothing.title"));
            return false;
        }
        try {
            work.run();
            return true;
        } catch (Rejected | Outdated refused) {
            throw refused;
        } catch (RuntimeException | LinkageError e) {
            Toast.warn(faults.tell(e, "view without sign-in", ui.getLocale()), ui.getLocale());
            return false;
        }
    }

    @Override
    public void later(Runnable action) {
        PageAccess.run(ui, () -> attempt(action));
    }

    @Override
    public void onClose(Runnable action) {
        closing.add(action);
    }

    /** Runs what the screen asked for at its end. */
    void close() {
        List<Runnable> actions = List.copyOf(closing);
        closing.clear();
        actions.forEach(Runnable::run);
    }

    @Override
    public FormDraft draft() {
        return new NoDraft(UUID.randomUUID().toString().substring(0, 30));
    }

    private record NoDraft(String token) implements FormDraft {
        @Override
        public void bind(String id, HasValue<?, ?> field) {
            // what a visitor types is kept in the page only
        }

        @Override
        public void skip(HasValue<?, ?> field) {
            // see bind
        }

        @Override
        public void clear() {
            // see bind
        }

        @Override
        public void sentBefore() {
            // see bind
        }
    }
}
