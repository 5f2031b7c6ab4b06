package org.khet.portal.shell.internal.frame;

/**
 * A line of the menu.
 *
 * @param title   words
 * @param address where it leads
 * @param icon    Lucide name
 * @param heading words of the sub-heading under which it stands; empty for none
 */
record MenuEntry(String title, String address, String icon, String heading) {}
