/** Posts with their quota and holders, and what resolutions change about them. */
@NullMarked
package org.khet.personnel.internal.post;

import org.jspecify.annotations.NullMarked;
