/** Demonstration data. */
@NullMarked
package org.khet.rounds.internal.demo;

import org.jspecify.annotations.NullMarked;
