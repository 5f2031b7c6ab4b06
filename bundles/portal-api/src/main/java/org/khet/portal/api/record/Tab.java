package org.khet.portal.api.record;

import java.util.List;
import java.util.function.Function;

/**
 * A tab above a list; its word is the text {@code <type>.tab.<name>}.
 *
 * @param name       for the address
 * @param conditions which rows, as of now and for whom
 */
public record Tab(String name, Function<RecordContext, List<Condition>> conditions) {}
