package org.khet.portal.api.i18n;

/**
 * Whiteboard service: texts of a portal bundle that is no module. Whoever shows a text finds its catalog by the first part
 * of the key: that of the module with this id, else the one of the portal bundle with this id.
 */
public interface PortalTexts {
    /** First part of the keys, e.g. {@code security}. */
    String id();

    /** The texts; the same answer each time. */
    TextCatalog catalog();
}
