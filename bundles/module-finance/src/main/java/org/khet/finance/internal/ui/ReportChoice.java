package org.khet.finance.internal.ui;

import java.util.Map;

/**
 * What a report is chosen by.
 *
 * @param name     in the address
 * @param values   words by value, in order
 * @param standard value at first
 */
record ReportChoice(String name, Map<String, String> values, String standard) {}
