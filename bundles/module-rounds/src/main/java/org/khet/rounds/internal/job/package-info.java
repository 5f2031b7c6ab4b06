/** What happens by itself each day. */
@NullMarked
package org.khet.rounds.internal.job;

import org.jspecify.annotations.NullMarked;
