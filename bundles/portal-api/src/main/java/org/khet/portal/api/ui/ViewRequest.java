package org.khet.portal.api.ui;

import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;

/**
 * What a view gets from the shell. Views do not use Flow's BeforeEnterObserver: the shell swaps them. Used with the
 * session lock held, except where said.
 */
public interface ViewRequest {
    /** Who opened the view, in the office of the tab. */
    Caller caller();

    /** The module's texts in the person's language. */
    Texts texts();

    /** Third part of the address, empty when there is none. */
    String key();

    /** Query of the address. */
    Map<String, List<String>> query();

    /** Puts filters into the address without opening the view anew, so that it can be bookmarked and returned to. */
    void query(Map<String, List<String>> changed);

    /** Sets the title of the page and browser tab. */
    void title(String title);

    /** Opens an address {@code <module>/<view>[/<key>][?query]}; the one that is open is shown anew. */
    void open(String address);

    /** Full address for links and QR codes on paper, e.g. {@code https://host/ict/repairs/1042}. */
    String address(String path);

    /** Tells the person in the calm way: a short note that goes away by itself. */
    void tell(String text);

    /**
     * Runs work that may fail by a fault or {@code NotPermitted}: shows the sentence with the reference number or what is
     * missing; {@code Rejected} and {@code Outdated} pass on to the view.
     *
     * @return true when it ran through
     */
    boolean attempt(Runnable work);

    /** Runs the action with the session lock held, from any thread; does nothing when the page was closed. */
    void later(Runnable action);

    /** Called when the view is left or replaced, once; for subscriptions. */
    void onClose(Runnable action);

    /** The draft of this form. Components with an id are bound by the shell after the factory returned. */
    FormDraft draft();

    /** Draft of the form that is open. */
    interface FormDraft {
        /** Binds a field outside the component tree, e.g. in a dialog or grid editor. */
        void bind(String id, HasValue<?, ?> field);

        /**
         * Says that fields whose ids begin so are bound later, as those of a dialog that is still closed: what is kept of them is no text
         * without a field. Does nothing where no drafts are kept.
         */
        default void bindLater(String beginning) {}

        /** Leaves a field out of the draft, e.g. a filter or a search field. */
        void skip(HasValue<?, ?> field);

        /**
         * Runs this once, when something that the person typed in this view is kept: whoever waits for the form may be told that it was
         * begun. Does nothing where no drafts are kept.
         */
        default void whenKept(Runnable begun) {}

        /**
         * Keeps nothing of what is typed in this view, in the browser neither, and forgets what was kept before: of a form of which
         * nobody may find out who filled it in. Say it while the view is made.
         */
        default void keepNothing() {}

        /** Forgets the draft, after a save; what the browser still sends of the saved form is not kept. */
        void clear();

        /**
         * Forgets those fields of the draft whose ids begin so, after a save of a part of the view: what else is typed there stays. Does
         * nothing where no drafts are kept.
         */
        default void forget(String beginning) {}

        /**
         * Names what is being typed, at most 50 characters, for services that store the same form once only: the same in each
         * window and browser of the person, and after a lost answer, until the draft is saved or thrown away. Ask for it
         * when the form is sent.
         */
        String token();

        /**
         * Says that this form was sent before, from another window or without the answer having come back, and that the screen
         * shows other text: the old draft is forgotten, the person may keep what stands on the screen as the next one.
         */
        void sentBefore();
    }
}
