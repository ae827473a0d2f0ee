/** Whether an image is a well-known reverse proxy, which speaks to its upstream in its own way. */
export declare function isProxyImage(image: string | undefined): boolean;
