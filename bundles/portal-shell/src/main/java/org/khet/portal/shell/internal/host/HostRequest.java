package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.shell.internal.draft.DraftOfView;
import org.khet.portal.shell.internal.fault.FaultMessages;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.module.ViewAddress;
import org.khet.portal.shell.internal.session.PageAccess;

/** What one opened view gets from the shell. */
public final class HostRequest implements ViewRequest {
    /**
     * What was asked for.
     *
     * @param caller  who asks
     * @param texts   words of the module
     * @param address the address
     * @param query   its query
     */
    public record Asked(Caller caller, Texts texts, ViewAddress address, Map<String, List<String>> query) {}

    /** The page around the view. */
    public interface Page {
        /** The view's title changed. */
        void title(String title);

        /** The view put other filters into the address. */
        default void query(Map<String, List<String>> changed) {}
    }

    private final Asked asked;
    private final UI ui;
    private final FaultMessages faults;
    private final DraftOfView draft;
    private final Page page;
    private final List<Runnable> closing = new ArrayList<>();
    private Map<String, List<String>> query;

    /** For one view or card. */
    public HostRequest(Asked asked, UI ui, FaultMessages faults, DraftOfView draft, Page page) {
        this.asked = asked;
        this.ui = ui;
        this.faults = faults;
        this.draft = draft;
        this.page = page;
        this.query = asked.query();
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
        return asked.address().key();
    }

    @Override
    public Map<String, List<String>> query() {
        return query;
    }

    @Override
    public void query(Map<String, List<String>> changed) {
        query = Map.copyOf(changed);
        page.query(query);
        ui.getPage()
                .getHistory()
                .replaceState(null, new Location(asked.address().path(), new QueryParameters(query)));
    }

    @Override
    public void title(String title) {
        page.title(title);
    }

    @Override
    public void open(String address) {
        Location location = new Location(address.replaceFirst("^/+", ""));
        boolean here =
                ui.getActiveViewLocation().getPathWithQueryParameters().equals(location.getPathWithQueryParameters());
        if (here && query.equals(asked.query())) {
            ui.refreshCurrentRoute(false); // the way to where one is leads nowhere
        } else {
            ui.navigate(location.getPath(), location.getQueryParameters());
        }
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
        try {
            work.run();
            return true;
        } catch (Rejected | Outdated refused) {
            throw refused;
        } catch (RuntimeException | LinkageError e) {
            Toast.warn(faults.tell(e, where(), ui.getLocale()), ui.getLocale());
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

    @Override
    public DraftOfView draft() {
        return draft;
    }

    /** For the log: which view, who, where. */
    String where() {
        return "view %s of account %d in office %d"
                .formatted(
                        asked.address().path(),
                        asked.caller().account().value(),
                        asked.caller().office().value());
    }

    /** Ends the view: runs what it asked to be run, each once, whatever it throws. */
    public void close() {
        draft.close();
        List<Runnable> actions = List.copyOf(closing);
        closing.clear();
        actions.forEach(action -> {
            try {
                action.run();
            } catch (RuntimeException | LinkageError e) {
                faults.tell(e, "closing " + where(), ui.getLocale());
            }
        });
    }
}
