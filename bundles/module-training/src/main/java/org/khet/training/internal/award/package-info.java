/** Awards, nominations and the book of honours. */
@NullMarked
package org.khet.training.internal.award;

import org.jspecify.annotations.NullMarked;
