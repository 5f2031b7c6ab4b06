package org.khet.ict.internal.publishing;

/** Where something stands. */
public enum WebPage {
    GROUP,
    HOME
}
