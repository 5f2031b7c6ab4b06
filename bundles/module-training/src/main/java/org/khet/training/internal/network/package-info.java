/** Networks of teachers. */
@NullMarked
package org.khet.training.internal.network;

import org.jspecify.annotations.NullMarked;
