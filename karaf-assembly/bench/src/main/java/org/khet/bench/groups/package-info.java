/** The record layer and the four groups: lists, saves, balances, desk, homes. */
@org.jspecify.annotations.NullMarked
package org.khet.bench.groups;
