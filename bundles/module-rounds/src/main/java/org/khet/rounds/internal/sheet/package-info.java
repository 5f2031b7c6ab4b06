/** What is asked: items, sheets, and the rules of their values. */
@NullMarked
package org.khet.rounds.internal.sheet;

import org.jspecify.annotations.NullMarked;
