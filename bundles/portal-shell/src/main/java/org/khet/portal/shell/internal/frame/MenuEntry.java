package org.khet.portal.shell.internal.frame;

/**
 * A line of the menu.
 *
 * @param title   words
 * @param address where it leads
 * @param icon    Lucide name
 */
record MenuEntry(String title, String address, String icon) {}
