package org.khet.portal.vaadin;

/** Classes of views that Vaadin remembers. Safe for concurrent use. */
public interface ViewClasses {
    /**
     * Lets go of every class that Vaadin keeps in its caches, so that a removed version of a module can be collected. To be
     * called when views of a removed version have left the screens; the caches fill themselves again.
     */
    void forget();
}
