// What is typed is kept in the window (by frame.js), whatever becomes of the connection or the server, until it is closed or its reader signs out.
export const kept = name => JSON.parse(sessionStorage.getItem(name));
export const forget = name => sessionStorage.removeItem(name);
